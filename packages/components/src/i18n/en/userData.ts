import type { UserDataMessages } from '../messages/UserDataMessages.js';

export const userData: UserDataMessages = {
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
