import type { HintGridMessages } from '../messages/HintGridMessages.js';

export const hintGrid: HintGridMessages = {
  label: 'Team',
  search: 'Im Team suchen',
  clear: 'Suche löschen',
  ungrouped: 'Weitere',
  empty: 'Niemand im Team',
  noMatch: (text) => `Niemand passt zu „${text}“`,
  callHint: 'Zum Anrufen drücken',
  consultHint: 'Zur Rückfrage während des Anrufs drücken',
  sortBy: 'Sortieren nach',
  sorts: { name: 'Name', number: 'Nummer', state: 'Status' },
  density: 'Darstellung',
  densities: { tiles: 'Kacheln', comfortable: 'Zeilen', compact: 'Enge Zeilen' },
  sortAgain: 'Neu sortieren',
  loading: 'Team wird geladen …',
  more: (name) => `Weitere Aktionen für ${name}`,
  transferTo: (name) => `Mit ${name} verbinden`,
  copy: (number) => `${number} kopieren`,
  copied: (number) => `${number} kopiert`,
  notCopied: (number) => `${number} konnte nicht kopiert werden`,
};
