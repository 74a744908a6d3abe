import type { HintGridMessages } from '../messages/HintGridMessages.js';

export const hintGrid: HintGridMessages = {
  label: 'Colleagues',
  search: 'Find a colleague',
  clear: 'Clear the search',
  ungrouped: 'Others',
  empty: 'No colleagues to show',
  noMatch: (text) => `Nobody matches “${text}”`,
  callHint: 'Press to call',
  consultHint: 'Press to ask during the call',
};
