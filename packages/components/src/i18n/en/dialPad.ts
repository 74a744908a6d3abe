import type { DialPadMessages } from '../messages/DialPadMessages.js';

export const dialPad: DialPadMessages = {
  label: 'Dial pad',
  field: 'Number to call',
  placeholder: 'Number',
  erase: 'Erase the last digit',
  keys: 'Keypad',
  call: 'Call',
  consult: 'Consult',
  redial: 'Redial',
  lastNumber: 'Last number',
  plusHint: 'hold for +',
  needsNumber: 'Type a number first',
};
