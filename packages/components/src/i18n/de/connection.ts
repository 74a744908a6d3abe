import { numbersOf } from '../formats.js';
import type { ConnectionMessages } from '../messages/ConnectionMessages.js';

const seconds = numbersOf('de', { style: 'unit', unit: 'second', unitDisplay: 'narrow' });

export const connection: ConnectionMessages = {
  connecting: 'Verbindung zum Server wird aufgebaut',
  waiting: 'Verbindung unterbrochen',
  nextTry: (count) => `nächster Versuch in ${seconds.format(count)}`,
  tryNow: 'Jetzt versuchen',
  checking: 'Ihre Anrufe werden mit dem Server abgeglichen',
  unanswered: 'Der Server hat Ihre Anrufe nicht bestätigt. Die Anzeige ist möglicherweise veraltet.',
};
