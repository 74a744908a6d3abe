import type { UserDataMessages } from '../messages/UserDataMessages.js';

export const userData: UserDataMessages = {
  heading: (who) => `Daten zum Gespräch mit ${who}`,
  noCall: 'Kein Anruf',
  none: 'Zu diesem Anruf kamen keine Daten',
  show: (label) => `„${label}“ anzeigen`,
  hidden: 'Verborgen',
  empty: 'Leer',
  edit: (label) => `„${label}“ ändern`,
  doesNotFit: 'Dieser Wert passt hier nicht',
  malformed: 'Unerwarteter Wert',
  newTab: 'öffnet sich in einem neuen Tab',
  yes: 'Ja',
  no: 'Nein',
};
