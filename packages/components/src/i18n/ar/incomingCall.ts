import type { IncomingCallMessages } from '../messages/IncomingCallMessages.js';
import { number } from './counts.js';
import { isolate } from './isolate.js';

export const incomingCall: IncomingCallMessages = {
  label: 'المكالمات الواردة',
  answerFirst: 'ردّ أولًا ثم حوّل المكالمة',
  soundBlocked: 'المتصفح يُبقي هذه الصفحة صامتة',
  turnOnSound: 'تشغيل الصوت',
  noSound: 'لا يستطيع هذا المتصفح الرنين',
  pageTitle: (who, count) => `(${number.format(count)}) يرن: ${isolate(who)}`,
  notification: (who) => `مكالمة واردة: ${isolate(who)}`,
};
