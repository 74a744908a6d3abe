import { callHistory } from './es/callHistory.js';
import { callList } from './es/callList.js';
import { connection } from './es/connection.js';
import { contacts } from './es/contacts.js';
import { dialPad } from './es/dialPad.js';
import { dnd } from './es/dnd.js';
import { command, error, refusal } from './es/errors.js';
import { forwarding } from './es/forwarding.js';
import { hintGrid } from './es/hintGrid.js';
import { incomingCall } from './es/incomingCall.js';
import { login } from './es/login.js';
import { phone } from './es/phone.js';
import { shortcuts } from './es/shortcuts.js';
import { softphone } from './es/softphone.js';
import { transfer } from './es/transfer.js';
import { userData } from './es/userData.js';
import { voicemail } from './es/voicemail.js';
import type { Messages } from './messages.js';

/** Spanish as an office in Spain speaks it, with the polite form. */
export const es: Messages = {
  locale: 'es',
  listSeparator: ', ',
  callState: {
    dialing: 'Marcando',
    ringing: 'Sonando',
    established: 'En línea',
    held: 'En espera',
    failed: 'Fallida',
    released: 'Terminada',
  },
  phoneStatus: {
    AVAILABLE: 'Disponible',
    CALLING: 'En llamada',
    BUSY: 'Ocupado',
    INDISPONIBLE: 'No disponible',
    RINGING: 'Sonando',
    BUSY_AND_RINGING: 'Ocupado, sonando',
    ONHOLD: 'En espera',
    DEACTIVATED: 'Desactivado',
    UNEXISTING: 'Línea inexistente',
    ERROR: 'Con error',
    unknown: 'Desconocido',
  },
  refusal,
  error,
  command,
  pending: 'Esperando al servidor',
  unknownCaller: 'Interlocutor desconocido',
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
