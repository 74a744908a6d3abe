import { numbersOf } from '../formats.js';
import type { ConnectionMessages } from '../messages/ConnectionMessages.js';

const number = numbersOf('en');

export const connection: ConnectionMessages = {
  connecting: 'Connecting to the server',
  waiting: 'Connection lost',
  nextTry: (seconds) => `next try in ${number.format(seconds)} s`,
  tryNow: 'Try now',
  checking: 'Checking your calls with the server',
  unanswered: 'The server did not confirm your calls. What is shown may be out of date.',
};
