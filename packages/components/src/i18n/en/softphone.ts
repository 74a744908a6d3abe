import { numbersOf } from '../formats.js';
import type { SoftphoneMessages } from '../messages/SoftphoneMessages.js';

const number = numbersOf('en');

export const softphone: SoftphoneMessages = {
  label: 'Phone',
  calls: 'Calls',
  dial: 'Dial',
  agent: 'Agent',
  more: 'People and calls',
  tab: { colleagues: 'Colleagues', history: 'History', contacts: 'Contacts' },
  settings: 'Forwarding and do not disturb',
  noneOn: 'Off',
  forwardsOn: (count) => `${number.format(count)} on`,
  keypad: 'Keypad',
  loading: 'Loading',
  partFailed: 'This part has failed.',
  tryAgain: 'Try again',
};
