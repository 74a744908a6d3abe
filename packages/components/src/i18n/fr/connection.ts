import type { ConnectionMessages } from '../messages/ConnectionMessages.js';

const number = new Intl.NumberFormat('fr');

export const connection: ConnectionMessages = {
  connecting: 'Connexion au serveur',
  waiting: 'Connexion perdue',
  nextTry: (seconds) => `nouvel essai dans ${number.format(seconds)} s`,
  tryNow: 'Essayer',
  checking: 'Vérification de vos appels auprès du serveur',
  unanswered: 'Le serveur n’a pas confirmé vos appels. L’affichage n’est peut-être plus à jour.',
};
