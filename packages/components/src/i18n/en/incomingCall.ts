import { numbersOf } from '../formats.js';
import type { IncomingCallMessages } from '../messages/IncomingCallMessages.js';

const number = numbersOf('en');

export const incomingCall: IncomingCallMessages = {
  label: 'Incoming calls',
  answerFirst: 'Answer first, then transfer',
  soundBlocked: 'The browser keeps this page silent',
  turnOnSound: 'Turn on sound',
  noSound: 'This browser cannot ring',
  pageTitle: (who, count) => `(${number.format(count)}) Ringing: ${who}`,
  notification: (who) => `Incoming call: ${who}`,
};
