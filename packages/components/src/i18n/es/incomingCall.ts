import { numbersOf } from '../formats.js';
import type { IncomingCallMessages } from '../messages/IncomingCallMessages.js';

const number = numbersOf('es');

export const incomingCall: IncomingCallMessages = {
  label: 'Llamadas entrantes',
  answerFirst: 'Primero conteste y luego transfiera',
  soundBlocked: 'El navegador mantiene esta página en silencio',
  turnOnSound: 'Activar el sonido',
  noSound: 'Este navegador no puede sonar',
  pageTitle: (who, count) => `(${number.format(count)}) Llama: ${who}`,
  notification: (who) => `Llamada entrante: ${who}`,
};
