import type { ForwardingMessages } from '../messages/ForwardingMessages.js';

export const forwarding: ForwardingMessages = {
  label: 'Desvíos de llamada',
  kind: { unc: 'Desviar siempre', busy: 'Desviar si comunica', na: 'Desviar si no contesta' },
  destination: (kind) => `${kind}, número`,
  destinationPlaceholder: 'Número',
  needsDestination: 'Escriba primero el número de desvío',
  change: 'Guardar',
  on: 'Activado',
  off: 'Desactivado',
  unknown: 'Desconocido',
  impossible: 'Ningún teléfono puede marcar esto. Corrija el número.',
  ownNumber: 'Es su propio número. Elija otro.',
  unconfirmed: (destination) =>
    `El servidor no lo ha confirmado. Por lo que ha comunicado, ${destination === undefined ? 'el desvío sigue desactivado' : `el desvío sigue dirigido a ${destination}`}.`,
};
