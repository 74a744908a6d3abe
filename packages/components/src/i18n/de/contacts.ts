import { numbersOf, pluralsOf } from '../formats.js';
import type { ContactsMessages } from '../messages/ContactsMessages.js';

const plural = pluralsOf('de');
const number = numbersOf('de');

export const contacts: ContactsMessages = {
  label: 'Kontakte',
  search: 'Kontakt suchen',
  clear: 'Suche löschen',
  favorites: 'Favoriten',
  found: (count) => `${number.format(count)} ${plural.select(count) === 'one' ? 'Kontakt' : 'Kontakte'} gefunden`,
  typeMore: (minimumLength) => `Favoriten. Zum Suchen mindestens ${number.format(minimumLength)} Zeichen eingeben.`,
  searching: 'Suche läuft …',
  noFavorites: 'Noch keine Favoriten. Suchen Sie jemanden und drücken Sie auf den Stern.',
  noMatch: (text) => `Niemand passt zu „${text}“`,
  idle: 'Melden Sie sich an, um Kontakte zu suchen',
  retry: 'Erneut versuchen',
  callHint: 'Zum Anrufen drücken',
  consultHint: 'Zur Rückfrage während des Anrufs drücken',
  favorite: (name) => `Favorit: ${name}`,
  noFavorite: 'Kann kein Favorit sein',
  nameless: 'Ohne Namen',
  noNumber: 'Keine Nummer hinterlegt',
  personal: 'Persönlich',
  meetingRoom: 'Konferenzraum',
  call: (to) => `${to} anrufen`,
  transferTo: (to) => `Mit ${to} verbinden`,
};
