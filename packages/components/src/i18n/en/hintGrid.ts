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
  sortBy: 'Sort by',
  sorts: { name: 'Name', number: 'Number', state: 'State' },
  density: 'Density',
  densities: { tiles: 'Tiles', comfortable: 'Rows', compact: 'Compact rows' },
  sortAgain: 'Sort again',
  loading: 'Fetching the colleagues…',
  more: (name) => `More for ${name}`,
  transferTo: (name) => `Transfer to ${name}`,
  copy: (number) => `Copy ${number}`,
  copied: (number) => `Copied ${number}`,
  notCopied: (number) => `${number} could not be copied`,
};
