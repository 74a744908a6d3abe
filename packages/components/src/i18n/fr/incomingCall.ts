import { numbersOf } from '../formats.js';
import type { IncomingCallMessages } from '../messages/IncomingCallMessages.js';

const number = numbersOf('fr');

export const incomingCall: IncomingCallMessages = {
  label: 'Appels entrants',
  answerFirst: 'Décrochez d’abord, puis transférez',
  soundBlocked: 'Le navigateur garde cette page muette',
  turnOnSound: 'Activer le son',
  noSound: 'Ce navigateur ne peut pas sonner',
  pageTitle: (who, count) => `(${number.format(count)}) Sonne : ${who}`,
  notification: (who) => `Appel entrant : ${who}`,
};
