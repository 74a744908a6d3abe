import type { DialPadMessages } from '../messages/DialPadMessages.js';

export const dialPad: DialPadMessages = {
  label: 'Wähltastatur',
  field: 'Anzurufende Nummer',
  placeholder: 'Nummer',
  erase: 'Letzte Ziffer löschen',
  keys: 'Tasten',
  call: 'Anrufen',
  consult: 'Rückfrage',
  redial: 'Wahlwiederholung',
  lastNumber: 'Letzte Nummer',
  plusHint: 'für + gedrückt halten',
  needsNumber: 'Geben Sie zuerst eine Nummer ein',
};
