import type { ForwardingMessages } from '../messages/ForwardingMessages.js';

export const forwarding: ForwardingMessages = {
  label: 'Desvíos de llamada',
  kind: { unc: 'Todas las llamadas', busy: 'Si comunica', na: 'Si no contesta' },
  destination: (kind) => `Número de desvío, ${kind}`,
  destinationPlaceholder: 'Número',
  needsDestination: 'Escriba primero el número de desvío',
  change: 'Guardar',
  on: 'Activado',
  off: 'Desactivado',
  unknown: 'Desconocido',
  impossible: 'Ningún teléfono puede marcar esto. Corrija el número.',
  ownNumber: 'Es su propio número. Elija otro.',
};
