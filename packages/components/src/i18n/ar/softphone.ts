import type { SoftphoneMessages } from '../messages/SoftphoneMessages.js';

export const softphone: SoftphoneMessages = {
  label: 'الهاتف',
  calls: 'المكالمات',
  dial: 'الاتصال',
  agent: 'الموظف',
  more: 'الزملاء والرسائل',
  tab: { colleagues: 'الزملاء', history: 'السجل', contacts: 'جهات الاتصال' },
  settings: 'تحويل المكالمات وعدم الإزعاج',
  noneOn: 'غير مفعّل',
  forwardsOn: (count) => `المفعّل: ${count}`,
  keypad: 'لوحة المفاتيح',
  loading: 'جارٍ التحميل',
  partFailed: 'تعطّل هذا الجزء.',
  tryAgain: 'إعادة المحاولة',
};
