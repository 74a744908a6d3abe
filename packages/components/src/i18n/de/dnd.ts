import type { DndMessages } from '../messages/DndMessages.js';

export const dnd: DndMessages = { label: 'Nicht stören', on: 'Ein', off: 'Aus', unknown: 'Nicht bekannt' };
