import type { HintGridMessages } from '../messages/HintGridMessages.js';
import { isolate } from './isolate.js';

export const hintGrid: HintGridMessages = {
  label: 'الزملاء',
  search: 'ابحث عن زميل',
  clear: 'مسح البحث',
  ungrouped: 'آخرون',
  empty: 'لا يوجد زملاء',
  noMatch: (text) => `لا أحد يطابق «${isolate(text)}»`,
  callHint: 'اضغط للاتصال',
  consultHint: 'اضغط للاستشارة أثناء المكالمة',
};
