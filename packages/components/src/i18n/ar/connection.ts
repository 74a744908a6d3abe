import type { ConnectionMessages } from '../messages/ConnectionMessages.js';
import { number } from './counts.js';

export const connection: ConnectionMessages = {
  connecting: 'جارٍ الاتصال بالخادم',
  waiting: 'انقطع الاتصال',
  nextTry: (seconds) => `المحاولة التالية بعد ${number.format(seconds)} ث`,
  tryNow: 'حاول الآن',
  checking: 'جارٍ التحقق من مكالماتك مع الخادم',
  unanswered: 'لم يؤكد الخادم مكالماتك. قد لا يكون المعروض محدّثًا.',
};
