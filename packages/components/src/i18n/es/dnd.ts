import type { DndMessages } from '../messages/DndMessages.js';

export const dnd: DndMessages = {
  label: 'No molestar',
  on: 'Activado',
  off: 'Desactivado',
  unknown: 'Desconocido',
  unconfirmed: {
    on: 'El servidor no lo ha confirmado. Por lo que ha comunicado, sigue activado.',
    off: 'El servidor no lo ha confirmado. Por lo que ha comunicado, sigue desactivado.',
  },
};
