import { numbersOf } from '../formats.js';
import type { DialPadMessages } from '../messages/DialPadMessages.js';

const number = numbersOf('de');

export const dialPad: DialPadMessages = {
  label: 'Wähltastatur',
  field: 'Anzurufende Nummer',
  placeholder: 'Nummer',
  erase: 'Letzte Ziffer löschen',
  keys: 'Tastenfeld',
  call: 'Anrufen',
  consult: 'Rückfrage',
  redial: 'Wahlwiederholung',
  lastNumber: 'Letzte Nummer',
  plusHint: 'für + gedrückt halten',
  needsNumber: 'Geben Sie zuerst eine Nummer ein',
  recent: 'Letzte Nummern',
  clearRecent: 'Liste leeren',
  sendKeys: 'Tasten senden',
  tonesTo: (who) => `Tasten an ${who}`,
  sentTones: 'Gesendet',
  data: 'Daten zum Anruf',
  dataCount: (count) => (count === 0 ? 'Daten' : `Daten (${number.format(count)})`),
  noDataWithConsult: 'Eine Rückfrage überträgt keine Daten',
  dataDoesNotFit: 'Korrigieren Sie zuerst die Daten',
  newData: 'Weitere Angabe',
  addData: 'Hinzufügen',
  needsKey: 'Geben Sie zuerst eine neue Bezeichnung ein',
  removeData: (key) => `„${key}“ entfernen`,
};
