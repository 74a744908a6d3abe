import type { DialPadMessages } from '../messages/DialPadMessages.js';

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
};
