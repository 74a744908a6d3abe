import { Search, X } from 'lucide-react';
import { Button, Input, SearchField } from 'react-aria-components';
import { contacts } from '../i18n/en/contacts.js';
import { useWords } from '../i18n/useWords.js';

const ENGLISH = { contacts };

/** What `ContactSearch` needs. */
export interface ContactSearchProps {
  readonly term: string;
  readonly onTermChange: (term: string) => void;
  /** From the field into the list, to whoever was found. */
  readonly onDown: () => void;
}

/** The field in which somebody is sought. */
export function ContactSearch({ term, onTermChange, onDown }: ContactSearchProps) {
  const words = useWords(ENGLISH).contacts;
  return (
    <SearchField
      className="hs-search"
      aria-label={words.search}
      value={term}
      onChange={onTermChange}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') onDown();
        else event.continuePropagation();
      }}
    >
      <Search className="hs-glyph" aria-hidden="true" />
      <Input className="hs-input" dir="auto" placeholder={words.search} />
      <Button className="hs-button hs-search-clear" aria-label={words.clear}>
        <X className="hs-glyph" aria-hidden="true" />
      </Button>
    </SearchField>
  );
}
