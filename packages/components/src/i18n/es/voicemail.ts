import type { VoicemailMessages } from '../messages/VoicemailMessages.js';

const plural = new Intl.PluralRules('es');
const number = new Intl.NumberFormat('es');

export const voicemail: VoicemailMessages = {
  label: 'Buzón de voz',
  newMessages: (count) =>
    count === 0 ? 'Sin mensajes nuevos' : `${number.format(count)} ${plural.select(count) === 'one' ? 'mensaje nuevo' : 'mensajes nuevos'}`,
  oldMessages: (count) => `${number.format(count)} ${plural.select(count) === 'one' ? 'escuchado' : 'escuchados'}`,
  call: 'Escuchar',
};
