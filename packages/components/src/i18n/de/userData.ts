import type { UserDataMessages } from '../messages/UserDataMessages.js';

export const userData: UserDataMessages = {
  heading: (who) => `Daten des Anrufs mit ${who}`,
  noCall: 'Kein Anruf',
  none: 'Zu diesem Anruf kamen keine Daten',
  show: (label) => `${label} anzeigen`,
  hidden: 'Verborgen',
  empty: 'Leer',
  edit: (label) => `${label} ändern`,
  doesNotFit: 'Dieser Wert passt hier nicht',
  malformed: 'Nicht wie erwartet lesbar',
  newTab: 'öffnet in neuem Tab',
  yes: 'Ja',
  no: 'Nein',
};
