import type { DndMessages } from '../messages/DndMessages.js';

export const dnd: DndMessages = { label: 'No molestar', on: 'Activado', off: 'Desactivado', unknown: 'Desconocido' };
