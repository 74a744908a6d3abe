import type { TransferMessages } from '../messages/TransferMessages.js';
import { isolate } from './isolate.js';

export const transfer: TransferMessages = {
  title: (who) => `تحويل ${isolate(who)}`,
  close: 'إغلاق مع إبقاء المكالمة',
  field: 'التحويل إلى',
  placeholder: 'اسم أو رقم',
  colleagues: 'الزملاء',
  suggestions: 'الاقتراحات',
  contacts: 'الدليل',
  searching: 'جارٍ البحث في الدليل',
  noContact: 'لا أحد بهذا الاسم في الدليل',
  contactsProblem: 'لا يمكن البحث في الدليل الآن',
  noMatch: 'لا يوجد زميل بهذا الاسم. يمكن استعمال الرقم كما هو.',
  holdFirst: 'انتظار أولًا',
  resume: 'استئناف',
  now: 'تحويل الآن',
  askFirst: 'استشارة أولًا',
  needsDestination: 'حدد وجهة التحويل أولًا',
  talkingAlready: 'أنت تتحدث مع هذا الرقم بالفعل',
  asking: (who) => `استشارة ${isolate(who)}`,
  connect: 'ربط الطرفين',
  swap: 'تبديل',
  back: (who) => `العودة إلى ${isolate(who)}`,
};
