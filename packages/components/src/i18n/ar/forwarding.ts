import type { ForwardingMessages } from '../messages/ForwardingMessages.js';
import { isolate } from './isolate.js';

export const forwarding: ForwardingMessages = {
  label: 'إعادة توجيه المكالمات',
  kind: { unc: 'إعادة توجيه كل المكالمات', busy: 'إعادة التوجيه عند الانشغال', na: 'إعادة التوجيه عند عدم الرد' },
  destination: (kind) => `${isolate(kind)}، الرقم`,
  destinationPlaceholder: 'الرقم',
  needsDestination: 'أدخل رقم إعادة التوجيه أولًا',
  change: 'حفظ',
  on: 'مفعّل',
  off: 'معطّل',
  unknown: 'غير معروف',
  impossible: 'لا يمكن لأي هاتف طلب هذا الرقم. صحّحه.',
  ownNumber: 'هذا رقمك أنت. اختر رقمًا آخر.',
  unconfirmed: (destination) =>
    `لم يؤكد الخادم ذلك. وفق آخر ما أفاد به، ${destination === undefined ? 'ما زالت إعادة التوجيه معطّلة' : `ما زالت إعادة التوجيه إلى ${isolate(destination)}`}.`,
};
