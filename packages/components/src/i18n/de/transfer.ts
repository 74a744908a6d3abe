import type { TransferMessages } from '../messages/TransferMessages.js';

export const transfer: TransferMessages = {
  title: (who) => `${who} verbinden`,
  close: 'Schließen, Anruf behalten',
  field: 'Verbinden mit',
  placeholder: 'Name oder Nummer',
  colleagues: 'Kollegen',
  noMatch: 'Kein Kollege mit diesem Namen. Eine Nummer gilt so, wie sie ist.',
  now: 'Sofort verbinden',
  askFirst: 'Erst rückfragen',
  needsDestination: 'Geben Sie zuerst das Ziel an',
  asking: (who) => `Rückfrage bei ${who}`,
  connect: 'Verbinden',
  swap: 'Makeln',
  back: (who) => `Zurück zu ${who}`,
};
