import type { ContactsProps } from '@hookswitch/hooks';
import { type ForwardedRef, forwardRef, useId, useMemo, useRef } from 'react';
import { pending } from '../i18n/en/common.js';
import { contacts } from '../i18n/en/contacts.js';
import { refusal } from '../i18n/en/errors.js';
import type { ContactsMessages } from '../i18n/messages/ContactsMessages.js';
import { useWords } from '../i18n/useWords.js';
import { reasonFor } from '../internal/ActionButton.js';
import { CallHint } from '../internal/CallHint.js';
import { classNames } from '../internal/classNames.js';
import { ListProblem } from '../internal/ListProblem.js';
import type { RootProps } from '../internal/RootProps.js';
import { Spinner } from '../internal/Spinner.js';
import { ContactList } from './ContactList.js';
import { ContactSearch } from './ContactSearch.js';
import { ContactsContext } from './ContactsContext.js';
import { callableOf } from './callable.js';

const ENGLISH = { contacts, pending, refusal };

/** What `ContactsView` takes: its own props, and what goes to its root element. */
export interface ContactsViewProps extends ContactsProps, RootProps {}

/**
 * Favourites, and whoever is searched for in the directory. Enter or a press on a row calls its first number; the right arrow
 * goes on to the others, to *Transfer to* and to the star.
 *
 * @example
 * ```tsx
 * <ContactsView {...useContacts()} />
 * ```
 */
export const ContactsView = forwardRef(function ContactsView(props: ContactsViewProps, ref: ForwardedRef<HTMLDivElement>) {
  const { term, onTermChange, minimumLength, shows, phase, rows, searchProblem, onRetry, hints, onFavoriteChange, ...rest } = props;
  const { action, callPermission, isPending, problem, onCall, onTransferTo, transferPermission, className, ...root } = rest;
  const messages = useWords(ENGLISH);
  const words = messages.contacts;
  const listRef = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const callReason = isPending ? messages.pending : reasonFor(callPermission, messages);
  const transferReason = transferPermission && reasonFor(transferPermission, messages);
  const shared = useMemo(
    () => ({ hints, onCall, onTransferTo, onFavoriteChange, callReason, transferReason }),
    [hints, onCall, onTransferTo, onFavoriteChange, callReason, transferReason],
  );
  const isBusy = phase === 'searching';
  return (
    <div
      role="group"
      aria-label={words.label}
      {...root}
      ref={ref}
      className={classNames('hs hs-rows-part hs-contacts', className)}
      data-phase={phase}
      data-shows={shows}
    >
      <div className="hs-rows-top">
        <ContactSearch term={term} onTermChange={onTermChange} onDown={() => listRef.current?.focus()} />
        <div className="hs-rows-line">
          <p className="hs-rows-said" role="status">
            {isBusy && <Spinner />}
            <span>{said(props, words)}</span>
          </p>
          <CallHint id={hintId} problem={problem}>
            {callReason ?? (action === 'consult' ? words.consultHint : words.callHint)}
          </CallHint>
        </div>
        <ListProblem problem={searchProblem} word={words.retry} onRetry={onRetry} />
      </div>
      <ContactsContext.Provider value={shared}>
        <ContactList
          rows={rows}
          describedBy={hintId}
          listRef={listRef}
          onCall={(key) => {
            const row = rows.find(({ contact }) => contact.key === key);
            const number = row && callableOf(row.contact);
            if (number !== undefined && callReason === undefined) onCall(number);
          }}
          empty={phase === 'none' && <p className="hs-empty">{shows === 'favorites' ? words.noFavorites : words.noMatch(term.trim())}</p>}
        />
      </ContactsContext.Provider>
    </div>
  );
});

/** What the list is or where it stands, in words that are spoken when they change. */
function said({ phase, shows, rows, term, minimumLength }: ContactsProps, words: ContactsMessages): string {
  switch (phase) {
    case 'idle':
      return words.idle;
    case 'searching':
      return words.searching;
    case 'found':
      if (shows === 'results') return words.found(rows.length);
      return term.trim() === '' ? words.favorites : words.typeMore(minimumLength);
    case 'none':
      if (shows === 'results') return words.found(0);
      return term.trim() === '' ? words.favorites : words.typeMore(minimumLength);
    case 'problem':
      return shows === 'favorites' ? words.favorites : words.label;
    default:
      return phase satisfies never;
  }
}
