import { numbersOf, pluralsOf } from '../formats.js';
import type { ContactsMessages } from '../messages/ContactsMessages.js';

const plural = pluralsOf('en');
const number = numbersOf('en');

export const contacts: ContactsMessages = {
  label: 'Contacts',
  search: 'Find a contact',
  clear: 'Clear the search',
  favorites: 'Favourites',
  found: (count) => `${number.format(count)} ${plural.select(count) === 'one' ? 'contact' : 'contacts'} found`,
  typeMore: (minimumLength) =>
    `Favourites. Type ${number.format(minimumLength)} ${plural.select(minimumLength) === 'one' ? 'character' : 'characters'} to search.`,
  searching: 'Searching…',
  noFavorites: 'No favourites yet. Search for somebody and press the star.',
  noMatch: (text) => `Nobody matches “${text}”`,
  idle: 'Log in to search for contacts',
  retry: 'Try again',
  callHint: 'Press to call',
  consultHint: 'Press to ask during the call',
  favorite: (name) => `Favourite: ${name}`,
  noFavorite: 'Cannot be a favourite',
  nameless: 'No name',
  noNumber: 'No number to call',
  personal: 'Personal',
  meetingRoom: 'Meeting room',
  call: (to) => `Call ${to}`,
  transferTo: (to) => `Transfer to ${to}`,
};
