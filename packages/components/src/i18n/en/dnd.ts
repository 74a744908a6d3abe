import type { DndMessages } from '../messages/DndMessages.js';

export const dnd: DndMessages = {
  label: 'Do not disturb',
  on: 'On',
  off: 'Off',
  unknown: 'Not known',
  unconfirmed: {
    on: 'The server did not confirm this. As far as it has said, it is still on.',
    off: 'The server did not confirm this. As far as it has said, it is still off.',
  },
};
