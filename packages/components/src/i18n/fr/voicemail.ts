import { numbersOf, pluralsOf } from '../formats.js';
import type { VoicemailMessages } from '../messages/VoicemailMessages.js';

const plural = pluralsOf('fr');
const number = numbersOf('fr');

export const voicemail: VoicemailMessages = {
  label: 'Messagerie vocale',
  newMessages: (count) =>
    count === 0
      ? 'Aucun nouveau message'
      : `${number.format(count)} ${plural.select(count) === 'one' ? 'nouveau message' : 'nouveaux messages'}`,
  oldMessages: (count) => `${number.format(count)} ${plural.select(count) === 'one' ? 'écouté' : 'écoutés'}`,
  call: 'Écouter',
};
