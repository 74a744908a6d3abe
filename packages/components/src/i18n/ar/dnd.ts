import type { DndMessages } from '../messages/DndMessages.js';

export const dnd: DndMessages = { label: 'عدم الإزعاج', on: 'مفعّل', off: 'معطّل', unknown: 'غير معروف' };
