import type { ContactRow } from '@hookswitch/hooks';
import { Star } from 'lucide-react';
import { useContext, useId } from 'react';
import { pending } from '../i18n/en/common.js';
import { contacts } from '../i18n/en/contacts.js';
import { useWords } from '../i18n/useWords.js';
import { PressButton } from '../internal/PressButton.js';
import { Reason } from '../internal/Reason.js';
import { Spinner } from '../internal/Spinner.js';
import { ContactsContext } from './ContactsContext.js';

const ENGLISH = { contacts, pending };

/** The star of a contact: as the server last said, until it says otherwise. */
export function FavoriteToggle({ row }: { readonly row: ContactRow }) {
  const messages = useWords(ENGLISH);
  const words = messages.contacts;
  const shared = useContext(ContactsContext);
  const reasonId = useId();
  const { contact, isFavorite, canBeFavorite, isFavoritePending } = row;
  const reason = isFavoritePending ? messages.pending : canBeFavorite ? undefined : words.noFavorite;
  return (
    <span className="hs-action">
      <PressButton
        className="hs-button hs-star"
        aria-label={words.favorite(contact.name || words.nameless)}
        aria-pressed={isFavorite}
        onPress={() => {
          if (reason === undefined) shared?.onFavoriteChange(contact, !isFavorite);
        }}
        data-tone="plain"
        data-icon-only="true"
        data-waiting={isFavoritePending || undefined}
        {...(reason === undefined ? {} : { 'aria-disabled': true, 'aria-describedby': reasonId })}
      >
        {isFavoritePending ? <Spinner /> : <Star className="hs-icon" aria-hidden="true" />}
      </PressButton>
      {reason !== undefined && <Reason id={reasonId}>{reason}</Reason>}
    </span>
  );
}
