import type { DndMessages } from '../messages/DndMessages.js';

export const dnd: DndMessages = {
  label: 'Ne pas déranger',
  on: 'Activé',
  off: 'Désactivé',
  unknown: 'Inconnu',
  unconfirmed: {
    on: 'Le serveur ne l’a pas confirmé. D’après ce qu’il a indiqué, ce mode est toujours activé.',
    off: 'Le serveur ne l’a pas confirmé. D’après ce qu’il a indiqué, ce mode est toujours désactivé.',
  },
};
