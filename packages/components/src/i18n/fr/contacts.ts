import { numbersOf, pluralsOf } from '../formats.js';
import type { ContactsMessages } from '../messages/ContactsMessages.js';

const plural = pluralsOf('fr');
const number = numbersOf('fr');

export const contacts: ContactsMessages = {
  label: 'Annuaire',
  search: 'Rechercher un contact',
  clear: 'Effacer la recherche',
  favorites: 'Favoris',
  found: (count) => `${number.format(count)} ${plural.select(count) === 'one' ? 'contact trouvé' : 'contacts trouvés'}`,
  typeMore: (minimumLength) =>
    `Favoris. Saisissez au moins ${number.format(minimumLength)} ${plural.select(minimumLength) === 'one' ? 'caractère' : 'caractères'}.`,
  searching: 'Recherche en cours…',
  noFavorites: 'Aucun favori pour l’instant. Recherchez un contact et appuyez sur l’étoile.',
  noMatch: (text) => `Personne ne correspond à « ${text} »`,
  idle: 'Connectez-vous pour consulter l’annuaire',
  retry: 'Réessayer',
  callHint: 'Appuyez pour appeler',
  consultHint: 'Appuyez pour consulter pendant l’appel',
  favorite: (name) => `Favori : ${name}`,
  noFavorite: 'Ne peut pas être mis en favori',
  nameless: 'Sans nom',
  noNumber: 'Aucun numéro à appeler',
  personal: 'Personnel',
  meetingRoom: 'Salle de conférence',
  call: (to) => `Appeler le ${to}`,
  transferTo: (to) => `Transférer au ${to}`,
};
