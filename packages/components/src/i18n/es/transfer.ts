import type { TransferMessages } from '../messages/TransferMessages.js';

export const transfer: TransferMessages = {
  title: (who) => `Transferir la llamada con ${who}`,
  close: 'Cerrar y conservar la llamada',
  field: 'Destino de la transferencia',
  placeholder: 'Nombre o número',
  colleagues: 'Equipo',
  suggestions: 'Sugerencias',
  contacts: 'Directorio',
  searching: 'Buscando en el directorio',
  noContact: 'Nadie con ese nombre en el directorio',
  contactsProblem: 'Ahora no se puede buscar en el directorio',
  noMatch: 'Nadie con ese nombre en el equipo. Un número sirve tal cual.',
  holdFirst: 'Retener primero',
  resume: 'Retomar',
  now: 'Transferir ya',
  askFirst: 'Consultar primero',
  needsDestination: 'Indique primero el destino',
  asking: (who) => `Consultando a ${who}`,
  connect: 'Conectar',
  swap: 'Alternar',
  back: (who) => `Volver con ${who}`,
};
