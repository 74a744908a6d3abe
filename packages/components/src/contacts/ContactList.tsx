import type { ContactRow } from '@hookswitch/hooks';
import { type ReactNode, type RefObject, useState } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { listSeparator } from '../i18n/en/common.js';
import { contacts } from '../i18n/en/contacts.js';
import { useWords } from '../i18n/useWords.js';
import { ContactCell } from './ContactCell.js';
import { callableOf } from './callable.js';

const ENGLISH = { contacts, listSeparator };

/** What `ContactList` needs. */
export interface ContactListProps {
  readonly rows: readonly ContactRow[];
  readonly describedBy: string;
  readonly empty: ReactNode;
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly onCall: (key: string) => void;
}

/** A guess before a row is measured: a name, a company and a number. */
const LAYOUT = { estimatedRowSize: 76 };

/** The contacts themselves: arrow keys walk along them, the right arrow goes into one, to its other numbers and its star. */
export function ContactList({ rows, describedBy, empty, listRef, onCall }: ContactListProps) {
  const messages = useWords(ENGLISH);
  const [layout] = useState(() => new ListLayout<ContactRow>(LAYOUT));
  return (
    <Virtualizer layout={layout} layoutOptions={LAYOUT}>
      <GridList
        ref={listRef}
        className="hs-rows"
        aria-label={messages.contacts.label}
        aria-describedby={describedBy}
        items={rows}
        dependencies={[messages]}
        onAction={(key) => onCall(String(key))}
        renderEmptyState={() => empty}
      >
        {(row) => (
          <GridListItem
            id={row.contact.key}
            className="hs-row"
            data-silent={callableOf(row.contact) === undefined || undefined}
            textValue={[row.contact.name || messages.contacts.nameless, callableOf(row.contact)]
              .filter((text) => text !== undefined)
              .join(messages.listSeparator)}
          >
            <ContactCell row={row} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}
