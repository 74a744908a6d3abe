import type { UserDataMessages } from '../messages/UserDataMessages.js';

export const userData: UserDataMessages = {
  heading: (who) => `Données de l’appel avec ${who}`,
  noCall: 'Aucun appel',
  none: 'Cet appel est arrivé sans données',
  show: (label) => `Afficher « ${label} »`,
  hidden: 'Masqué',
  empty: 'Vide',
  edit: (label) => `Modifier « ${label} »`,
  doesNotFit: 'Cette valeur ne convient pas',
  malformed: 'Valeur inattendue',
  newTab: 's’ouvre dans un nouvel onglet',
  yes: 'Oui',
  no: 'Non',
};
