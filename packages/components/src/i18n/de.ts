import { callHistory } from './de/callHistory.js';
import { callList } from './de/callList.js';
import { connection } from './de/connection.js';
import { contacts } from './de/contacts.js';
import { dialPad } from './de/dialPad.js';
import { dnd } from './de/dnd.js';
import { command, error, refusal } from './de/errors.js';
import { forwarding } from './de/forwarding.js';
import { hintGrid } from './de/hintGrid.js';
import { incomingCall } from './de/incomingCall.js';
import { login } from './de/login.js';
import { phone } from './de/phone.js';
import { shortcuts } from './de/shortcuts.js';
import { softphone } from './de/softphone.js';
import { transfer } from './de/transfer.js';
import { userData } from './de/userData.js';
import { voicemail } from './de/voicemail.js';
import type { Messages } from './messages.js';

/** German, with the words of telephony: "Rückfrage" asks first, "Makeln" swaps. */
export const de: Messages = {
  locale: 'de',
  listSeparator: ', ',
  callState: {
    dialing: 'Wählt',
    ringing: 'Klingelt',
    established: 'Im Gespräch',
    held: 'Gehalten',
    failed: 'Fehlgeschlagen',
    released: 'Beendet',
  },
  phoneStatus: {
    AVAILABLE: 'Verfügbar',
    CALLING: 'Im Gespräch',
    BUSY: 'Besetzt',
    INDISPONIBLE: 'Nicht verfügbar',
    RINGING: 'Klingelt',
    BUSY_AND_RINGING: 'Besetzt, klingelt',
    ONHOLD: 'Gehalten',
    DEACTIVATED: 'Ausgeschaltet',
    UNEXISTING: 'Leitung nicht vorhanden',
    ERROR: 'Störung',
    unknown: 'Nicht bekannt',
  },
  refusal,
  error,
  command,
  pending: 'Wartet auf den Server',
  unknownCaller: 'Unbekannt',
  callList,
  userData,
  dialPad,
  transfer,
  forwarding,
  dnd,
  hintGrid,
  incomingCall,
  voicemail,
  phone,
  connection,
  login,
  softphone,
  shortcuts,
  contacts,
  callHistory,
};
