import type { TransferMessages } from '../messages/TransferMessages.js';

export const transfer: TransferMessages = {
  title: (who) => `Transférer ${who}`,
  close: 'Fermer et garder l’appel',
  field: 'Transférer à',
  placeholder: 'Nom ou numéro',
  colleagues: 'Collègues',
  suggestions: 'Suggestions',
  contacts: 'Annuaire',
  searching: 'Recherche dans l’annuaire',
  noContact: 'Personne de ce nom dans l’annuaire',
  contactsProblem: 'La recherche dans l’annuaire est impossible pour le moment',
  noMatch: 'Pas de collègue de ce nom. Un numéro convient tel quel.',
  holdFirst: 'Mettre en attente',
  resume: 'Reprendre',
  now: 'Transférer',
  askFirst: 'Consulter d’abord',
  needsDestination: 'Indiquez d’abord un destinataire',
  asking: (who) => `Consultation de ${who}`,
  connect: 'Mettre en relation',
  swap: 'Permuter',
  back: (who) => `Revenir à ${who}`,
};
