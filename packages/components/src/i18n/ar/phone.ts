import type { PhoneMessages } from '../messages/PhoneMessages.js';
import { isolate } from './isolate.js';

export const phone: PhoneMessages = {
  label: 'هاتفك',
  number: (own) => `الرقم ${isolate(own)}`,
  dnd: 'عدم الإزعاج',
  forwardedTo: (to) => `المكالمات موجّهة إلى ${isolate(to)}`,
};
