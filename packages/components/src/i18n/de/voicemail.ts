import type { VoicemailMessages } from '../messages/VoicemailMessages.js';

const plural = new Intl.PluralRules('de');
const number = new Intl.NumberFormat('de');

export const voicemail: VoicemailMessages = {
  label: 'Mailbox',
  newMessages: (count) =>
    count === 0
      ? 'Keine neuen Nachrichten'
      : `${number.format(count)} ${plural.select(count) === 'one' ? 'neue Nachricht' : 'neue Nachrichten'}`,
  oldMessages: (count) => `${number.format(count)} abgehört`,
  call: 'Abhören',
};
