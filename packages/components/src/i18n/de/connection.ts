import type { ConnectionMessages } from '../messages/ConnectionMessages.js';

const number = new Intl.NumberFormat('de');

export const connection: ConnectionMessages = {
  connecting: 'Verbindung zum Server wird aufgebaut',
  waiting: 'Verbindung unterbrochen',
  nextTry: (seconds) => `nächster Versuch in ${number.format(seconds)} s`,
  tryNow: 'Jetzt versuchen',
  checking: 'Ihre Anrufe werden mit dem Server abgeglichen',
  unanswered: 'Der Server hat Ihre Anrufe nicht bestätigt. Die Anzeige ist möglicherweise veraltet.',
};
