import type { TransferMessages } from '../messages/TransferMessages.js';

export const transfer: TransferMessages = {
  title: (who) => `Transfer ${who}`,
  close: 'Close, keep the call',
  field: 'Transfer to',
  placeholder: 'Name or number',
  colleagues: 'Colleagues',
  suggestions: 'Suggestions',
  contacts: 'Directory',
  searching: 'Searching the directory',
  noContact: 'Nobody of that name in the directory',
  contactsProblem: 'The directory cannot be searched now',
  noMatch: 'No colleague of that name. A number can be used as it is.',
  holdFirst: 'Hold first',
  resume: 'Resume',
  now: 'Transfer now',
  askFirst: 'Ask first',
  needsDestination: 'Say who to transfer to first',
  asking: (who) => `Asking ${who}`,
  connect: 'Connect them',
  swap: 'Swap',
  back: (who) => `Back to ${who}`,
};
