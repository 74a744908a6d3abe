import { callList } from './en/callList.js';
import { connection } from './en/connection.js';
import { dialPad } from './en/dialPad.js';
import { dnd } from './en/dnd.js';
import { command, error, refusal } from './en/errors.js';
import { forwarding } from './en/forwarding.js';
import { hintGrid } from './en/hintGrid.js';
import { incomingCall } from './en/incomingCall.js';
import { login } from './en/login.js';
import { phone } from './en/phone.js';
import { shortcuts } from './en/shortcuts.js';
import { softphone } from './en/softphone.js';
import { transfer } from './en/transfer.js';
import { userData } from './en/userData.js';
import { voicemail } from './en/voicemail.js';
import type { Messages } from './messages.js';

/** English, the language without a provider. */
export const en: Messages = {
  locale: 'en',
  listSeparator: ', ',
  callState: {
    dialing: 'Dialling',
    ringing: 'Ringing',
    established: 'On the line',
    held: 'On hold',
    failed: 'Failed',
    released: 'Ended',
  },
  phoneStatus: {
    AVAILABLE: 'Available',
    CALLING: 'On a call',
    BUSY: 'Busy',
    INDISPONIBLE: 'Unavailable',
    RINGING: 'Ringing',
    BUSY_AND_RINGING: 'Busy, ringing',
    ONHOLD: 'On hold',
    DEACTIVATED: 'Off',
    UNEXISTING: 'No such line',
    ERROR: 'Fault',
    unknown: 'Not known',
  },
  refusal,
  error,
  command,
  pending: 'Waiting for the server',
  unknownCaller: 'Unknown caller',
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
};
