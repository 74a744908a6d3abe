import type { DndMessages } from '../messages/DndMessages.js';

export const dnd: DndMessages = {
  label: 'عدم الإزعاج',
  on: 'مفعّل',
  off: 'معطّل',
  unknown: 'غير معروف',
  unconfirmed: {
    on: 'لم يؤكد الخادم ذلك. وفق آخر ما أفاد به، ما زال الوضع مفعّلًا.',
    off: 'لم يؤكد الخادم ذلك. وفق آخر ما أفاد به، ما زال الوضع معطّلًا.',
  },
};
