import { numbersOf, pluralsOf } from '../formats.js';
import type { VoicemailMessages } from '../messages/VoicemailMessages.js';

const plural = pluralsOf('de');
const number = numbersOf('de');

export const voicemail: VoicemailMessages = {
  label: 'Mailbox',
  newMessages: (count) =>
    count === 0
      ? 'Keine neuen Nachrichten'
      : `${number.format(count)} ${plural.select(count) === 'one' ? 'neue Nachricht' : 'neue Nachrichten'}`,
  oldMessages: (count) => `${number.format(count)} abgehört`,
  call: 'Abhören',
};
