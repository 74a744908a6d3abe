import type { HintGridMessages } from '../messages/HintGridMessages.js';

export const hintGrid: HintGridMessages = {
  label: 'Equipo',
  search: 'Buscar en el equipo',
  clear: 'Borrar la búsqueda',
  ungrouped: 'Otros',
  empty: 'Nadie en el equipo',
  noMatch: (text) => `Nadie coincide con «${text}»`,
  callHint: 'Pulse para llamar',
  consultHint: 'Pulse para consultar durante la llamada',
  sortBy: 'Ordenar por',
  sorts: { name: 'Nombre', number: 'Número', state: 'Estado' },
  density: 'Vista',
  densities: { tiles: 'Mosaico', comfortable: 'Filas', compact: 'Filas compactas' },
  sortAgain: 'Ordenar de nuevo',
  loading: 'Cargando el equipo…',
  more: (name) => `Más acciones para ${name}`,
  transferTo: (name) => `Transferir a ${name}`,
  copy: (number) => `Copiar ${number}`,
  copied: (number) => `${number} copiado`,
  notCopied: (number) => `No se pudo copiar ${number}`,
};
