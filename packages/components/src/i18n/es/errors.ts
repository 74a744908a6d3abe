import type { ClientCommandName, PhoneErrorContext, RefusalCode } from '@hookswitch/core';
import { numbersOf } from '../formats.js';

const seconds = numbersOf('es', { style: 'unit', unit: 'second', unitDisplay: 'long' });

/** Why not, in a few words of Spanish. */
export const refusal: Readonly<Record<RefusalCode, string>> = {
  'not-connected': 'Sin conexión con el servidor',
  unverified: 'Sus llamadas se están comprobando con el servidor',
  'no-line': 'No tiene línea telefónica',
  'browser-line': 'Esta línea suena en otra página',
  'no-call': 'Ahora no hay ninguna llamada para eso',
  ambiguous: 'Hay varias llamadas posibles: elija una',
  'in-call': 'Ya tiene una llamada',
  'wrong-state': 'No es posible en este estado de la llamada',
  'several-calls': 'Solo con una única llamada en curso',
  'no-transfer': 'Estas llamadas no se iniciaron aquí como transferencia',
  overdue: 'La última retención o vuelta a la llamada aún puede llegar: espere',
};

/** Commands as nouns. */
export const command: Readonly<Record<ClientCommandName, string>> = {
  dial: 'la llamada',
  dialFromMobile: 'la llamada desde su móvil',
  dialByUsername: 'la llamada',
  originate: 'la llamada',
  hangup: 'el fin de la llamada',
  answer: 'la respuesta',
  hold: 'la retención o la vuelta a la llamada',
  directTransfer: 'la transferencia',
  attendedTransfer: 'la llamada de consulta',
  completeTransfer: 'la transferencia',
  cancelTransfer: 'la vuelta con su interlocutor',
  conference: 'la conferencia',
  setData: 'los datos',
  sendDtmf: 'el tono',
  toggleMicrophone: 'el micrófono',
  getCurrentCallsPhoneEvents: 'sus llamadas',
  naFwd: 'el desvío si no contesta',
  uncFwd: 'el desvío de todas las llamadas',
  busyFwd: 'el desvío si comunica',
  dnd: 'el modo «no molestar»',
  subscribeToPhoneHints: 'el estado de su equipo',
  unsubscribeFromAllPhoneHints: 'el estado de su equipo',
  getConfig: 'su línea',
};

/** What happened and what to do, in Spanish. */
export function error(context: PhoneErrorContext): string {
  switch (context.code) {
    case 'bad-address':
      return 'Esa dirección de servidor no se puede usar. Escriba un nombre de host o una dirección que empiece por https://.';
    case 'invalid-credentials':
      return 'El servidor no ha aceptado este usuario y contraseña. Corríjalos e inicie sesión de nuevo.';
    case 'token-expired':
      return 'Su sesión ha caducado. Inicie sesión de nuevo.';
    case 'unreachable':
      return 'El servidor no ha respondido: no está accesible o no permite esta página (CORS). Compruebe la dirección y su red.';
    case 'not-an-xuc':
      return 'En esta dirección responde algo, pero no es un servidor XiVO. Compruebe la dirección.';
    case 'refused-in-front':
      return 'Algo delante del servidor no ha dejado pasar la petición: un proxy, un cortafuegos o un portal. Inicie sesión allí primero o avise a su administrador.';
    case 'no-response':
      return 'El servidor ha tardado demasiado en responder. Inténtelo de nuevo dentro de un momento.';
    case 'server-error':
      return `El servidor indica un problema: «${context.text}». Inténtelo de nuevo y, si continúa, avise a su administrador.`;
    case 'single-sign-on':
      return 'Su identificación no se ha podido transmitir al teléfono. Identifíquese de nuevo.';
    case 'log-on-failed':
      return 'El servidor no ha podido abrir su sesión de teléfono. Inténtelo de nuevo y, si continúa, avise a su administrador.';
    case 'no-websocket':
      return 'Esta aplicación no puede abrir una conexión con un servidor de telefonía. Avise a su administrador.';
    case 'log-on-timeout':
      return 'El servidor ha respondido, pero no ha abierto su sesión de teléfono. Inténtelo de nuevo dentro de un momento.';
    case 'link-lost':
      return 'Se ha perdido la conexión. Se está restableciendo.';
    case 'too-many-attempts':
      return `Demasiados intentos. Espere ${seconds.format(Math.ceil(context.retryInMs / 1000))} o el servidor podría bloquearle.`;
    case 'bad-destination':
      return context.typed.trim() === ''
        ? 'No se ha marcado nada: escriba primero un número.'
        : `«${context.typed}» no se puede marcar. Corrija el número.`;
    case 'bad-argument':
      return 'Esta página ha hecho una petición incorrecta al teléfono. Avise a su administrador.';
    case 'unknown-setting':
      return 'El servidor aún no ha indicado este ajuste. Espere un momento o escriba el número.';
    case 'call-failed':
      return 'No se ha podido realizar la llamada. Compruebe el número o inténtelo de nuevo.';
    case 'command-pending':
      return 'La petición anterior sigue en curso. Espere la respuesta del servidor.';
    case 'timeout':
      return `El servidor no ha confirmado ${command[context.command]}. ${context.command === 'directTransfer' ? 'De momento, la llamada sigue con usted.' : 'Todavía puede ocurrir.'}`;
    case 'outcome-unknown':
      return `La conexión se perdió durante el envío (${command[context.command]}). Compruébelo cuando vuelva.`;
    case 'refused-by-server':
      return `El servidor ha rechazado ${command[context.command]}: «${context.text}».`;
    case 'superseded':
      return 'Una búsqueda más reciente ha sustituido a esta.';
    case 'bad-user-data':
      return `El valor de «${context.key}» no es válido. Corríjalo: no se ha enviado nada.`;
    case 'bad-schema':
      return 'Los datos de sus llamadas no están bien descritos en esta página. Avise a su administrador.';
    case 'disposed':
      return 'El teléfono se ha cerrado. Vuelva a cargar la página.';
    case 'not-connected':
    case 'unverified':
    case 'no-line':
    case 'browser-line':
    case 'no-call':
    case 'ambiguous':
    case 'in-call':
    case 'wrong-state':
    case 'several-calls':
    case 'no-transfer':
    case 'overdue':
      return `${refusal[context.code]}. No se ha enviado nada.`;
    default:
      return context satisfies never;
  }
}
