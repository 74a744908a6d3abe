import type { UserDataMessages } from '../messages/UserDataMessages.js';
import { isolate } from './isolate.js';

export const userData: UserDataMessages = {
  heading: (who) => `بيانات المكالمة مع ${isolate(who)}`,
  noCall: 'لا توجد مكالمة',
  none: 'وصلت هذه المكالمة دون بيانات',
  show: (label) => `إظهار ${isolate(label)}`,
  hidden: 'مخفي',
  empty: 'فارغ',
  edit: (label) => `تغيير ${isolate(label)}`,
  doesNotFit: 'هذه القيمة غير مناسبة هنا',
  malformed: 'قيمة غير متوقعة',
  newTab: 'يفتح في علامة تبويب جديدة',
  yes: 'نعم',
  no: 'لا',
};
