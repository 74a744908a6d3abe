import type { HintGridMessages } from '../messages/HintGridMessages.js';

export const hintGrid: HintGridMessages = {
  label: 'Collègues',
  search: 'Rechercher parmi les collègues',
  clear: 'Effacer la recherche',
  ungrouped: 'Autres',
  empty: 'Pas de collègues à afficher',
  noMatch: (text) => `Personne ne correspond à « ${text} »`,
  callHint: 'Appuyez pour appeler',
  consultHint: 'Appuyez pour consulter pendant l’appel',
  sortBy: 'Trier par',
  sorts: { name: 'Nom', number: 'Numéro', state: 'État' },
  density: 'Affichage',
  densities: { tiles: 'Vignettes', comfortable: 'Lignes', compact: 'Lignes compactes' },
  sortAgain: 'Trier à nouveau',
  loading: 'Chargement des collègues…',
  more: (name) => `Plus d’actions pour ${name}`,
  transferTo: (name) => `Transférer à ${name}`,
  copy: (number) => `Copier le ${number}`,
  copied: (number) => `Numéro ${number} copié`,
  notCopied: (number) => `Impossible de copier le ${number}`,
};
