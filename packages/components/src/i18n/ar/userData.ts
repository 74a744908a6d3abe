import type { UserDataMessages } from '../messages/UserDataMessages.js';
import { isolate } from './isolate.js';

export const userData: UserDataMessages = {
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
