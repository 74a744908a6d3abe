import type { CallEndReason, CallState } from '@hookswitch/core';
import { numbersOf, pluralsOf } from '../formats.js';
import type { CallListMessages } from '../messages/CallListMessages.js';

const plural = pluralsOf('es');
const number = numbersOf('es');

export const callList: CallListMessages = {
  label: 'Llamadas',
  empty: 'Sin llamadas',
  noOther: 'Sin otras llamadas',
  direction: { incoming: 'Llamada entrante', outgoing: 'Llamada saliente' },
  answer: 'Contestar',
  refuse: 'Rechazar',
  hangUp: 'Colgar',
  hold: 'Retener',
  resume: 'Retomar',
  transfer: 'Transferir',
  queue: (name) => `cola ${name}`,
  incoming: (who, queue, data) => [`Llamada entrante: ${who}`, ...(queue ? [`cola ${queue}`] : []), ...data].join(', '),
  unverified: 'Comprobando con el servidor',
  deviceConference: 'En su teléfono todos se oyen entre sí',
  conference: (name, count) => `Conferencia ${name}, ${number.format(count)} ${plural.select(count) === 'one' ? 'persona' : 'personas'}`,
  people: 'Participantes en la conferencia',
  person: (index) => `Participante ${number.format(index)}`,
  you: 'usted',
  organizer: 'organizador',
  muted: 'micrófono silenciado',
  consulting: (asked, about) => `Consultando a ${asked} sobre ${about}`,
  conversation: 'Una misma conversación',
  more: (who) => `Mostrar la llamada con ${who}`,
  less: (who) => `Plegar la llamada con ${who}`,
  data: 'Datos de la llamada',
  showAll: (count) => `Mostrar todo (${number.format(count)})`,
  showFewer: 'Mostrar menos',
  attachData: 'Datos',
  dataKey: 'Etiqueta',
  dataValue: 'Valor',
  dataNeedsKey: 'Escriba primero una etiqueta',
  send: 'Enviar',
  sent: 'Enviado',
  cancel: 'Cancelar',
  ended,
  parted,
  dismiss: 'Cerrar',
};

function ended(who: string, reason: CallEndReason): string {
  switch (reason) {
    case 'completed':
      return `La llamada con ${who} ha terminado.`;
    case 'unanswered':
      return `La llamada con ${who} no tuvo respuesta.`;
    case 'refused':
      return `Ha rechazado la llamada de ${who}.`;
    case 'cancelled':
      return `Ha cancelado la llamada a ${who}.`;
    case 'failed':
      return `La llamada a ${who} ha fallado. Compruebe el número y llame de nuevo.`;
    case 'transferred':
      return `La llamada con ${who} se ha transferido.`;
    case 'lost':
      return `La llamada con ${who} terminó mientras estaba sin conexión.`;
    case 'elsewhere':
      return `La llamada de ${who} se contestó en otro teléfono.`;
    case 'unknown':
      return `La llamada con ${who} ha terminado; el servidor no indicó el motivo.`;
    default:
      return reason satisfies never;
  }
}

function parted(gone: string, other: string, state: CallState): string {
  return [`${gone} ya no está en línea.`, ...staying(other, state)].join(' ');
}

function staying(other: string, state: CallState): readonly string[] {
  switch (state) {
    case 'established':
      return [`Ahora está hablando con ${other}.`];
    case 'held':
      return [`${other} está en espera.`];
    case 'dialing':
    case 'ringing':
      return [`La llamada a ${other} continúa.`];
    case 'failed':
    case 'released':
      return [];
    default:
      return state satisfies never;
  }
}
