import type { VoicemailMessages } from '../messages/VoicemailMessages.js';

const plural = new Intl.PluralRules('fr');
const number = new Intl.NumberFormat('fr');

export const voicemail: VoicemailMessages = {
  label: 'Messagerie vocale',
  newMessages: (count) =>
    count === 0
      ? 'Aucun nouveau message'
      : `${number.format(count)} ${plural.select(count) === 'one' ? 'nouveau message' : 'nouveaux messages'}`,
  oldMessages: (count) => `${number.format(count)} ${plural.select(count) === 'one' ? 'écouté' : 'écoutés'}`,
  call: 'Écouter',
};
