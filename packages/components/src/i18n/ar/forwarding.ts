import type { ForwardingMessages } from '../messages/ForwardingMessages.js';
import { isolate } from './isolate.js';

export const forwarding: ForwardingMessages = {
  label: 'إعادة توجيه المكالمات',
  kind: { unc: 'كل المكالمات', busy: 'عند الانشغال', na: 'عند عدم الرد' },
  destination: (kind) => `رقم إعادة التوجيه، ${isolate(kind)}`,
  destinationPlaceholder: 'الرقم',
  needsDestination: 'أدخل رقم إعادة التوجيه أولًا',
  change: 'حفظ',
  on: 'مفعّل',
  off: 'معطّل',
  unknown: 'غير معروف',
  impossible: 'لا يمكن لأي هاتف طلب هذا الرقم. صحّحه.',
  ownNumber: 'هذا رقمك أنت. اختر رقمًا آخر.',
};
