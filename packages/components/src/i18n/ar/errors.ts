import type { ClientCommandName, PhoneErrorContext, RefusalCode } from '@hookswitch/core';
import { countOf } from './counts.js';
import { isolate } from './isolate.js';

const seconds = { one: 'ثانية واحدة', two: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية', other: 'ثانية' };

/** Why not, in a few words of Arabic. */
export const refusal: Readonly<Record<RefusalCode, string>> = {
  'not-connected': 'لا يوجد اتصال بالخادم',
  unverified: 'جارٍ التحقق من مكالماتك مع الخادم',
  'no-line': 'ليس لديك خط هاتف',
  'browser-line': 'هذا الخط يرن في صفحة أخرى',
  'no-call': 'لا توجد الآن مكالمة مناسبة لذلك',
  ambiguous: 'عدة مكالمات ممكنة: اختر واحدة',
  'in-call': 'لديك مكالمة بالفعل',
  'wrong-state': 'غير ممكن في حالة المكالمة هذه',
  'several-calls': 'ممكن فقط مع مكالمة واحدة جارية',
  'no-transfer': 'لم تبدأ هذه المكالمات كتحويل من هنا',
  overdue: 'قد يصل آخر انتظار أو استئناف بعد قليل: انتظره',
};

/** Commands as nouns. */
export const command: Readonly<Record<ClientCommandName, string>> = {
  dial: 'الاتصال',
  dialFromMobile: 'الاتصال من هاتفك المحمول',
  dialByUsername: 'الاتصال',
  originate: 'الاتصال',
  hangup: 'إنهاء المكالمة',
  answer: 'الرد',
  hold: 'الانتظار أو الاستئناف',
  directTransfer: 'التحويل',
  attendedTransfer: 'مكالمة الاستشارة',
  completeTransfer: 'التحويل',
  cancelTransfer: 'العودة إلى المتصل',
  conference: 'المؤتمر',
  setData: 'البيانات',
  sendDtmf: 'النغمة',
  toggleMicrophone: 'الميكروفون',
  getCurrentCallsPhoneEvents: 'مكالماتك',
  naFwd: 'إعادة التوجيه عند عدم الرد',
  uncFwd: 'إعادة توجيه كل المكالمات',
  busyFwd: 'إعادة التوجيه عند الانشغال',
  dnd: 'وضع «عدم الإزعاج»',
  subscribeToPhoneHints: 'حالة زملائك',
  unsubscribeFromAllPhoneHints: 'حالة زملائك',
  getConfig: 'خطك',
};

/** What happened and what to do, in Arabic. */
export function error(context: PhoneErrorContext): string {
  switch (context.code) {
    case 'bad-address':
      return 'لا يمكن استخدام عنوان الخادم هذا. أدخل اسم مضيف أو عنوانًا يبدأ بـ https://.';
    case 'invalid-credentials':
      return 'لم يقبل الخادم اسم المستخدم وكلمة المرور. صحّحهما ثم سجّل الدخول مجددًا.';
    case 'token-expired':
      return 'انتهت صلاحية جلستك. سجّل الدخول مجددًا.';
    case 'unreachable':
      return 'لم يُجب الخادم: يتعذر الوصول إليه أو أنه لا يسمح بهذه الصفحة (CORS). تحقق من العنوان ومن شبكتك.';
    case 'not-an-xuc':
      return 'هناك من يجيب على هذا العنوان، لكنه ليس خادم XiVO. تحقق من العنوان.';
    case 'refused-in-front':
      return 'منع شيء يقع أمام الخادم مرور هذا الطلب: وكيل أو جدار حماية أو بوابة. سجّل الدخول هناك أولًا، أو أبلغ المسؤول.';
    case 'no-response':
      return 'استغرق الخادم وقتًا طويلًا للرد. حاول مجددًا بعد لحظات.';
    case 'server-error':
      return `أبلغ الخادم عن مشكلة: «${isolate(context.text)}». حاول مجددًا ثم أخبر المسؤول لديك.`;
    case 'single-sign-on':
      return 'تعذر نقل تسجيل دخولك إلى الهاتف. سجّل الدخول مجددًا.';
    case 'log-on-failed':
      return 'لم يتمكن الخادم من فتح جلسة هاتفك. حاول مجددًا ثم أخبر المسؤول لديك.';
    case 'no-websocket':
      return 'لا يستطيع هذا التطبيق فتح اتصال بخادم الهاتف. أخبر المسؤول لديك.';
    case 'log-on-timeout':
      return 'أجاب الخادم لكنه لم يفتح جلسة هاتفك. حاول مجددًا بعد لحظات.';
    case 'link-lost':
      return 'انقطع الاتصال. جارٍ استعادته.';
    case 'too-many-attempts':
      return `محاولات كثيرة. انتظر ${countOf(Math.ceil(context.retryInMs / 1000), seconds)} وإلا فقد يمنعك الخادم.`;
    case 'bad-destination':
      return context.typed.trim() === '' ? 'لم يُطلب أي رقم: أدخل رقمًا أولًا.' : `لا يمكن الاتصال بـ «${isolate(context.typed)}». صحّح الرقم.`;
    case 'bad-argument':
      return 'طلبت هذه الصفحة من الهاتف شيئًا بطريقة خاطئة. أخبر المسؤول لديك.';
    case 'unknown-setting':
      return 'لم يُبلغ الخادم بعد عن هذا الإعداد. انتظر لحظة أو أدخل الرقم.';
    case 'call-failed':
      return 'تعذر إجراء المكالمة. تحقق من الرقم أو حاول مجددًا.';
    case 'command-pending':
      return 'الطلب السابق ما زال قيد التنفيذ. انتظر رد الخادم.';
    case 'timeout':
      return `لم يؤكد الخادم ${command[context.command]}. ${context.command === 'directTransfer' ? 'حتى الآن، المكالمة ما زالت معك.' : 'قد يحدث ذلك لاحقًا.'}`;
    case 'outcome-unknown':
      return `انقطع الاتصال أثناء الإرسال (${command[context.command]}). تحقق عند عودته.`;
    case 'refused-by-server':
      return `رفض الخادم ${command[context.command]}: «${isolate(context.text)}».`;
    case 'superseded':
      return 'حلّ بحث أحدث محلّ هذا البحث.';
    case 'bad-user-data':
      return `قيمة «${isolate(context.key)}» غير مناسبة. صحّحها: لم يُرسل شيء.`;
    case 'bad-schema':
      return 'بيانات مكالماتك غير موصوفة جيدًا في هذه الصفحة. أخبر المسؤول لديك.';
    case 'disposed':
      return 'تم إغلاق الهاتف. أعد تحميل الصفحة.';
    case 'not-connected':
    case 'unverified':
    case 'no-line':
    case 'browser-line':
    case 'no-call':
    case 'ambiguous':
    case 'in-call':
    case 'wrong-state':
    case 'several-calls':
    case 'no-transfer':
    case 'overdue':
      return `${refusal[context.code]}. لم يُرسل شيء.`;
    default:
      return context satisfies never;
  }
}
