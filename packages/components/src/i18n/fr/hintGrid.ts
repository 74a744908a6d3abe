import type { HintGridMessages } from '../messages/HintGridMessages.js';

export const hintGrid: HintGridMessages = {
  label: 'Collègues',
  search: 'Rechercher un collègue',
  clear: 'Effacer la recherche',
  ungrouped: 'Autres',
  empty: 'Aucun collègue à afficher',
  noMatch: (text) => `Personne ne correspond à « ${text} »`,
  callHint: 'Appuyez pour appeler',
  consultHint: 'Appuyez pour consulter pendant l’appel',
};
