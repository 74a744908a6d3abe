import { numbersOf, pluralsOf } from '../formats.js';
import type { VoicemailMessages } from '../messages/VoicemailMessages.js';

const plural = pluralsOf('en');
const number = numbersOf('en');

export const voicemail: VoicemailMessages = {
  label: 'Voicemail',
  newMessages: (count) =>
    count === 0 ? 'No new messages' : `${number.format(count)} new ${plural.select(count) === 'one' ? 'message' : 'messages'}`,
  oldMessages: (count) => `${number.format(count)} heard`,
  call: 'Listen',
};
