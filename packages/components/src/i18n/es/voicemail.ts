import { numbersOf, pluralsOf } from '../formats.js';
import type { VoicemailMessages } from '../messages/VoicemailMessages.js';

const plural = pluralsOf('es');
const number = numbersOf('es');

export const voicemail: VoicemailMessages = {
  label: 'Buzón de voz',
  newMessages: (count) =>
    count === 0 ? 'Sin mensajes nuevos' : `${number.format(count)} ${plural.select(count) === 'one' ? 'mensaje nuevo' : 'mensajes nuevos'}`,
  oldMessages: (count) => `${number.format(count)} ${plural.select(count) === 'one' ? 'escuchado' : 'escuchados'}`,
  call: 'Escuchar',
};
