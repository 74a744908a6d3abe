import type { UserDataMessages } from '../messages/UserDataMessages.js';

export const userData: UserDataMessages = {
  heading: (who) => `Data of the call with ${who}`,
  noCall: 'No call',
  none: 'No data came with this call',
  show: (label) => `Show ${label}`,
  hidden: 'Hidden',
  empty: 'Empty',
  edit: (label) => `Change ${label}`,
  doesNotFit: 'This does not fit here',
  malformed: 'Not readable as expected',
  newTab: 'opens in a new tab',
  yes: 'Yes',
  no: 'No',
};
