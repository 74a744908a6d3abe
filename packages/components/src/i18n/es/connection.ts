import { numbersOf } from '../formats.js';
import type { ConnectionMessages } from '../messages/ConnectionMessages.js';

const seconds = numbersOf('es', { style: 'unit', unit: 'second', unitDisplay: 'short' });

export const connection: ConnectionMessages = {
  connecting: 'Conectando con el servidor',
  waiting: 'Conexión perdida',
  nextTry: (count) => `próximo intento en ${seconds.format(count)}`,
  tryNow: 'Intentar ahora',
  checking: 'Comprobando sus llamadas con el servidor',
  unanswered: 'El servidor no ha confirmado sus llamadas. Es posible que lo que ve no esté al día.',
};
