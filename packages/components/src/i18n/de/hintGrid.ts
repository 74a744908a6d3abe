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
  sortBy: 'Sortieren nach',
  sorts: { name: 'Name', number: 'Nummer', state: 'Status' },
  density: 'Dichte',
  densities: { tiles: 'Kacheln', comfortable: 'Zeilen', compact: 'Enge Zeilen' },
  sortAgain: 'Neu sortieren',
  loading: 'Kollegen werden geladen …',
  more: (name) => `Mehr zu ${name}`,
  transferTo: (name) => `Mit ${name} verbinden`,
  copy: (number) => `${number} kopieren`,
  copied: (number) => `${number} kopiert`,
  notCopied: (number) => `${number} konnte nicht kopiert werden`,
};
