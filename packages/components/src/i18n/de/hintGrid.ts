import type { HintGridMessages } from '../messages/HintGridMessages.js';

export const hintGrid: HintGridMessages = {
  label: 'Kollegen',
  search: 'Kollegen suchen',
  clear: 'Suche löschen',
  ungrouped: 'Weitere',
  empty: 'Keine Kollegen vorhanden',
  noMatch: (text) => `Niemand passt zu „${text}“`,
  callHint: 'Zum Anrufen drücken',
  consultHint: 'Zur Rückfrage während des Anrufs drücken',
};
