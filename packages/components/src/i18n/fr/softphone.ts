import { numbersOf, pluralsOf } from '../formats.js';
import type { SoftphoneMessages } from '../messages/SoftphoneMessages.js';

const plural = pluralsOf('fr');
const number = numbersOf('fr');

export const softphone: SoftphoneMessages = {
  label: 'Téléphone',
  calls: 'Appels',
  dial: 'Composer',
  agent: 'Agent',
  more: 'Personnes et appels',
  tab: { colleagues: 'Collègues', history: 'Historique', contacts: 'Annuaire' },
  settings: 'Renvois et « ne pas déranger »',
  noneOn: 'Aucun',
  forwardsOn: (count) => `${number.format(count)} ${plural.select(count) === 'one' ? 'activé' : 'activés'}`,
  keypad: 'Clavier',
  loading: 'Chargement',
  partFailed: 'Cette partie ne fonctionne plus.',
  tryAgain: 'Réessayer',
};
