import { contacts } from '../i18n/en/contacts.js';
import { useWords } from '../i18n/useWords.js';
import { SearchBox } from '../internal/SearchBox.js';

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
  return <SearchBox label={words.search} clear={words.clear} value={term} onChange={onTermChange} onDown={onDown} />;
}
