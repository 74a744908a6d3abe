import type { CallEndReason } from '@hookswitch/core';
import type { CallListMessages } from '../messages/CallListMessages.js';
import { countOf } from './counts.js';
import { isolate } from './isolate.js';

const people = { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' };

export const callList: CallListMessages = {
  label: 'المكالمات',
  empty: 'لا توجد مكالمات',
  answer: 'رد',
  refuse: 'رفض',
  hangUp: 'إنهاء',
  hold: 'انتظار',
  resume: 'استئناف',
  transfer: 'تحويل',
  queue: (name) => `طابور ${isolate(name)}`,
  incoming: (who, queue, data) =>
    [`مكالمة واردة: ${isolate(who)}`, ...(queue ? [`طابور ${isolate(queue)}`] : []), ...data.map(isolate)].join('، '),
  unverified: 'جارٍ التحقق مع الخادم',
  deviceConference: 'جميع المتصلين على هاتفك يسمعون بعضهم',
  conference: (name, count) => `مؤتمر ${isolate(name)}، ${countOf(count, people)}`,
  more: (who) => `إظهار المكالمة مع ${isolate(who)}`,
  less: (who) => `طي المكالمة مع ${isolate(who)}`,
  data: 'بيانات المكالمة',
  attachData: 'بيانات',
  dataKey: 'العنوان',
  dataValue: 'القيمة',
  dataNeedsKey: 'أدخل عنوانًا للبيانات أولًا',
  send: 'إرسال',
  sent: 'أُرسل',
  cancel: 'إلغاء',
  ended,
  dismiss: 'إغلاق',
};

function ended(name: string, reason: CallEndReason): string {
  const who = isolate(name);
  switch (reason) {
    case 'completed':
      return `انتهت المكالمة مع ${who}.`;
    case 'unanswered':
      return `لم يُرد على المكالمة مع ${who}.`;
    case 'refused':
      return `رفضت مكالمة ${who}.`;
    case 'cancelled':
      return `ألغيت المكالمة إلى ${who}.`;
    case 'failed':
      return `تعذرت المكالمة إلى ${who}. تحقق من الرقم ثم اتصل مجددًا.`;
    case 'transferred':
      return `تم تحويل ${who}.`;
    case 'lost':
      return `انتهت المكالمة مع ${who} أثناء انقطاع الاتصال.`;
    case 'elsewhere':
      return `رُد على مكالمة ${who} من هاتف آخر.`;
    case 'unknown':
      return `انتهت المكالمة مع ${who}؛ لم يذكر الخادم السبب.`;
    default:
      return reason satisfies never;
  }
}
