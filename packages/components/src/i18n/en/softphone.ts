import type { SoftphoneMessages } from '../messages/SoftphoneMessages.js';

export const softphone: SoftphoneMessages = {
  label: 'Phone',
  calls: 'Calls',
  dial: 'Dial',
  agent: 'Agent',
  more: 'People and messages',
  tab: { colleagues: 'Colleagues', history: 'History', contacts: 'Contacts' },
  settings: 'Forwarding and do not disturb',
  noneOn: 'Off',
  forwardsOn: (count) => `${count} on`,
  keypad: 'Keypad',
  loading: 'Loading',
  partFailed: 'This part has failed.',
  tryAgain: 'Try again',
};
