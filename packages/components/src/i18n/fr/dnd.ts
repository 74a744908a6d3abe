import type { DndMessages } from '../messages/DndMessages.js';

export const dnd: DndMessages = { label: 'Ne pas déranger', on: 'Activé', off: 'Désactivé', unknown: 'Inconnu' };
