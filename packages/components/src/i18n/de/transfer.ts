import type { TransferMessages } from '../messages/TransferMessages.js';

export const transfer: TransferMessages = {
  title: (who) => `${who} verbinden`,
  close: 'Schließen und Anruf behalten',
  field: 'Verbinden mit',
  placeholder: 'Name oder Nummer',
  colleagues: 'Team',
  suggestions: 'Vorschläge',
  contacts: 'Telefonbuch',
  searching: 'Telefonbuch wird durchsucht',
  noContact: 'Niemand mit diesem Namen im Telefonbuch',
  contactsProblem: 'Das Telefonbuch kann gerade nicht durchsucht werden',
  noMatch: 'Niemand mit diesem Namen im Team. Eine Nummer gilt so, wie sie ist.',
  holdFirst: 'Zuerst halten',
  resume: 'Zurückholen',
  now: 'Sofort verbinden',
  askFirst: 'Erst rückfragen',
  needsDestination: 'Geben Sie zuerst das Ziel an',
  asking: (who) => `Rückfrage bei ${who}`,
  connect: 'Verbinden',
  swap: 'Makeln',
  back: (who) => `Zurück zu ${who}`,
};
