import { numbersOf } from '../formats.js';
import type { ConnectionMessages } from '../messages/ConnectionMessages.js';

const seconds = numbersOf('fr', { style: 'unit', unit: 'second', unitDisplay: 'short' });

export const connection: ConnectionMessages = {
  connecting: 'Connexion au serveur',
  waiting: 'Connexion perdue',
  nextTry: (count) => `nouvel essai dans ${seconds.format(count)}`,
  tryNow: 'Réessayer',
  checking: 'Vérification de vos appels auprès du serveur',
  unanswered: 'Le serveur n’a pas confirmé vos appels. L’affichage n’est peut-être plus à jour.',
};
