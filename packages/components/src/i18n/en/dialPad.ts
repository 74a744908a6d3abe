import { numbersOf } from '../formats.js';
import type { DialPadMessages } from '../messages/DialPadMessages.js';

const number = numbersOf('en');

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
  recent: 'Recent numbers',
  clearRecent: 'Clear the list',
  sendKeys: 'Send keys',
  tonesTo: (who) => `Keys to ${who}`,
  sentTones: 'Sent',
  data: 'Data for the call',
  dataCount: (count) => (count === 0 ? 'Data' : `Data (${number.format(count)})`),
  noDataWithConsult: 'Data cannot go along when you consult',
  dataDoesNotFit: 'Correct the data first',
  newData: 'More data',
  addData: 'Add',
  needsKey: 'Give it a name of its own first',
  removeData: (key) => `Remove ${key}`,
};
