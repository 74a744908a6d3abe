import type { UserDataMessages } from '../messages/UserDataMessages.js';

export const userData: UserDataMessages = {
  show: (label) => `Afficher « ${label} »`,
  hidden: 'Masqué',
  empty: 'Vide',
  edit: (label) => `Modifier « ${label} »`,
  doesNotFit: 'Cette valeur ne convient pas',
  malformed: 'Valeur inattendue',
  newTab: 'nouvel onglet',
  yes: 'Oui',
  no: 'Non',
};
