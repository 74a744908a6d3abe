import type { SoftphoneMessages } from '../messages/SoftphoneMessages.js';
import { number } from './counts.js';

export const softphone: SoftphoneMessages = {
  label: 'الهاتف',
  calls: 'المكالمات',
  dial: 'الاتصال',
  agent: 'الموظف',
  more: 'الأشخاص والمكالمات',
  tab: { colleagues: 'الزملاء', history: 'السجل', contacts: 'جهات الاتصال' },
  settings: 'إعادة التوجيه و«عدم الإزعاج»',
  noneOn: 'غير مفعّل',
  forwardsOn: (count) => `المفعّل: ${number.format(count)}`,
  keypad: 'لوحة المفاتيح',
  loading: 'جارٍ التحميل',
  partFailed: 'تعطّل هذا الجزء.',
  tryAgain: 'إعادة المحاولة',
};
