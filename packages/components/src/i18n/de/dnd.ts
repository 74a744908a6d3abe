import type { DndMessages } from '../messages/DndMessages.js';

export const dnd: DndMessages = {
  label: 'Nicht stören',
  on: 'Ein',
  off: 'Aus',
  unknown: 'Nicht bekannt',
  unconfirmed: {
    on: 'Der Server hat das nicht bestätigt. Soweit er gemeldet hat, ist es noch eingeschaltet.',
    off: 'Der Server hat das nicht bestätigt. Soweit er gemeldet hat, ist es noch ausgeschaltet.',
  },
};
