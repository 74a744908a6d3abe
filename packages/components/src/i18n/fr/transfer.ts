import type { TransferMessages } from '../messages/TransferMessages.js';

export const transfer: TransferMessages = {
  title: (who) => `Transférer ${who}`,
  close: 'Fermer et garder l’appel',
  field: 'Transférer à',
  placeholder: 'Nom ou numéro',
  colleagues: 'Collègues',
  noMatch: 'Aucun collègue de ce nom. Un numéro convient tel quel.',
  now: 'Transférer',
  askFirst: 'Consulter d’abord',
  needsDestination: 'Indiquez d’abord un destinataire',
  asking: (who) => `Consultation de ${who}`,
  connect: 'Mettre en relation',
  swap: 'Permuter',
  back: (who) => `Revenir à ${who}`,
};
