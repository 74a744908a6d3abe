import type { ForwardingMessages } from '../messages/ForwardingMessages.js';
import { isolate } from './isolate.js';

export const forwarding: ForwardingMessages = {
  label: 'تحويل المكالمات الواردة',
  kind: { unc: 'كل المكالمات', busy: 'عند الانشغال', na: 'عند عدم الرد' },
  destination: (kind) => `التحويل إلى: ${isolate(kind)}`,
  destinationPlaceholder: 'الرقم',
  needsDestination: 'أدخل رقم التحويل أولًا',
  change: 'حفظ',
  on: 'مفعّل',
  off: 'معطّل',
  unknown: 'غير معروف',
  impossible: 'لا يمكن لأي هاتف طلب هذا الرقم. صحّحه.',
  ownNumber: 'هذا رقمك أنت. اختر رقمًا آخر.',
};
