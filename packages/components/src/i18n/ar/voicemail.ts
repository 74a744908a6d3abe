import type { VoicemailMessages } from '../messages/VoicemailMessages.js';
import { countOf } from './counts.js';

const fresh = { one: 'رسالة جديدة واحدة', two: 'رسالتان جديدتان', few: 'رسائل جديدة', many: 'رسالة جديدة', other: 'رسالة جديدة' };
const heard = { one: 'رسالة مسموعة واحدة', two: 'رسالتان مسموعتان', few: 'رسائل مسموعة', many: 'رسالة مسموعة', other: 'رسالة مسموعة' };

export const voicemail: VoicemailMessages = {
  label: 'البريد الصوتي',
  newMessages: (count) => (count === 0 ? 'لا توجد رسائل جديدة' : countOf(count, fresh)),
  oldMessages: (count) => countOf(count, heard),
  call: 'الاستماع',
};
