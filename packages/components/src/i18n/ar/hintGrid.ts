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
  sortBy: 'الترتيب حسب',
  sorts: { name: 'الاسم', number: 'الرقم', state: 'الحالة' },
  density: 'العرض',
  densities: { tiles: 'مربعات', comfortable: 'صفوف', compact: 'صفوف متراصة' },
  sortAgain: 'إعادة الترتيب',
  loading: 'جارٍ تحميل الزملاء…',
  more: (name) => `إجراءات أخرى مع ${isolate(name)}`,
  transferTo: (name) => `تحويل إلى ${isolate(name)}`,
  copy: (number) => `نسخ ${isolate(number)}`,
  copied: (number) => `تم نسخ ${isolate(number)}`,
  notCopied: (number) => `تعذّر نسخ ${isolate(number)}`,
};
