import type { ConnectionMessages } from '../messages/ConnectionMessages.js';

const number = new Intl.NumberFormat('es');

export const connection: ConnectionMessages = {
  connecting: 'Conectando con el servidor',
  waiting: 'Conexión perdida',
  nextTry: (seconds) => `próximo intento en ${number.format(seconds)} s`,
  tryNow: 'Intentar ahora',
  checking: 'Comprobando sus llamadas con el servidor',
  unanswered: 'El servidor no ha confirmado sus llamadas. Es posible que lo que ve no esté al día.',
};
