import type { DndMessages } from '../messages/DndMessages.js';

export const dnd: DndMessages = { label: 'Do not disturb', on: 'On', off: 'Off', unknown: 'Not known' };
