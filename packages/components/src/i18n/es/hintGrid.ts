import type { HintGridMessages } from '../messages/HintGridMessages.js';

export const hintGrid: HintGridMessages = {
  label: 'Compañeros',
  search: 'Buscar un compañero',
  clear: 'Borrar la búsqueda',
  ungrouped: 'Otros',
  empty: 'No hay compañeros que mostrar',
  noMatch: (text) => `Nadie coincide con «${text}»`,
  callHint: 'Pulse para llamar',
  consultHint: 'Pulse para consultar durante la llamada',
};
