import type { CallEndReason } from '@hookswitch/core';
import type { CallListMessages } from '../messages/CallListMessages.js';

const plural = new Intl.PluralRules('es');
const number = new Intl.NumberFormat('es');

export const callList: CallListMessages = {
  label: 'Llamadas',
  empty: 'Sin llamadas',
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
  more: (who) => `Mostrar la llamada con ${who}`,
  less: (who) => `Plegar la llamada con ${who}`,
  data: 'Datos de la llamada',
  attachData: 'Datos',
  dataKey: 'Etiqueta',
  dataValue: 'Valor',
  dataNeedsKey: 'Escriba primero una etiqueta',
  send: 'Enviar',
  sent: 'Enviado',
  cancel: 'Cancelar',
  ended,
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
      return `La llamada de ${who} ha sido transferida.`;
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
