import { numbersOf } from '../formats.js';
import type { IncomingCallMessages } from '../messages/IncomingCallMessages.js';

const number = numbersOf('de');

export const incomingCall: IncomingCallMessages = {
  label: 'Eingehende Anrufe',
  answerFirst: 'Erst annehmen, dann verbinden',
  soundBlocked: 'Der Browser hält diese Seite stumm',
  turnOnSound: 'Ton einschalten',
  noSound: 'Dieser Browser kann nicht klingeln',
  pageTitle: (who, count) => `(${number.format(count)}) Es klingelt: ${who}`,
  notification: (who) => `Eingehender Anruf: ${who}`,
};
