import type { DialPadMessages } from '../messages/DialPadMessages.js';
import { number } from './counts.js';
import { isolate } from './isolate.js';

export const dialPad: DialPadMessages = {
  label: 'لوحة الاتصال',
  field: 'الرقم المطلوب',
  placeholder: 'الرقم',
  erase: 'حذف آخر رقم',
  keys: 'لوحة المفاتيح',
  call: 'اتصال',
  consult: 'استشارة',
  redial: 'إعادة الاتصال',
  lastNumber: 'آخر رقم',
  plusHint: 'اضغط مطولًا لإدخال +',
  needsNumber: 'أدخل رقمًا أولًا',
  recent: 'الأرقام الأخيرة',
  clearRecent: 'مسح القائمة',
  sendKeys: 'الأزرار',
  tonesTo: (who) => `أزرار إلى ${isolate(who)}`,
  sentTones: 'أُرسل',
  data: 'بيانات المكالمة',
  dataCount: (count) => (count === 0 ? 'بيانات' : `بيانات (${number.format(count)})`),
  noDataWithConsult: 'لا تُرفق بيانات بالاستشارة',
  dataDoesNotFit: 'صحّح البيانات أولًا',
  newData: 'بيان آخر',
  addData: 'إضافة',
  needsKey: 'أدخل أولًا عنوانًا غير مستخدم',
  removeData: (key) => `إزالة «${isolate(key)}»`,
};
