import type { CallEndReason, CallState } from '@hookswitch/core';
import type { CallListMessages } from '../messages/CallListMessages.js';
import { countOf, number } from './counts.js';
import { isolate } from './isolate.js';

const people = { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' };

export const callList: CallListMessages = {
  label: 'المكالمات',
  empty: 'لا توجد مكالمات',
  noOther: 'لا توجد مكالمات أخرى',
  direction: { incoming: 'مكالمة واردة', outgoing: 'مكالمة صادرة' },
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
  people: 'المشاركون في المؤتمر',
  person: (index) => `مشارك ${number.format(index)}`,
  you: 'أنت',
  organizer: 'المنظم',
  muted: 'الصوت مكتوم',
  consulting: (asked, about) => `استشارة ${isolate(asked)} بشأن ${isolate(about)}`,
  conversation: 'محادثة واحدة',
  more: (who) => `إظهار المكالمة مع ${isolate(who)}`,
  less: (who) => `طي المكالمة مع ${isolate(who)}`,
  data: 'بيانات المكالمة',
  showAll: (count) => `إظهار الكل (${number.format(count)})`,
  showFewer: 'إظهار أقل',
  attachData: 'بيانات',
  dataKey: 'العنوان',
  dataValue: 'القيمة',
  dataNeedsKey: 'أدخل عنوانًا للبيانات أولًا',
  send: 'إرسال',
  sent: 'أُرسل',
  cancel: 'إلغاء',
  ended,
  parted,
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

function parted(gone: string, other: string, state: CallState): string {
  return [`لم يعد ${isolate(gone)} على الخط.`, ...staying(other, state)].join(' ');
}

function staying(other: string, state: CallState): readonly string[] {
  switch (state) {
    case 'established':
      return [`أنت تتحدث الآن مع ${isolate(other)}.`];
    case 'held':
      return [`${isolate(other)} في الانتظار.`];
    case 'dialing':
    case 'ringing':
      return [`ما زال الاتصال جاريًا بـ ${isolate(other)}.`];
    case 'failed':
    case 'released':
      return [];
    default:
      return state satisfies never;
  }
}
