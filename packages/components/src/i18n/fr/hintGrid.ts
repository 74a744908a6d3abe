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
  sortBy: 'Trier par',
  sorts: { name: 'Nom', number: 'Numéro', state: 'État' },
  density: 'Densité',
  densities: { tiles: 'Vignettes', comfortable: 'Lignes', compact: 'Lignes serrées' },
  sortAgain: 'Trier à nouveau',
  loading: 'Chargement des collègues…',
  more: (name) => `Plus d’actions pour ${name}`,
  transferTo: (name) => `Transférer à ${name}`,
  copy: (number) => `Copier le ${number}`,
  copied: (number) => `Numéro ${number} copié`,
  notCopied: (number) => `Impossible de copier le ${number}`,
};
