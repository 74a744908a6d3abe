import { callHistory } from './fr/callHistory.js';
import { callList } from './fr/callList.js';
import { connection } from './fr/connection.js';
import { contacts } from './fr/contacts.js';
import { dialPad } from './fr/dialPad.js';
import { dnd } from './fr/dnd.js';
import { command, error, refusal } from './fr/errors.js';
import { forwarding } from './fr/forwarding.js';
import { hintGrid } from './fr/hintGrid.js';
import { incomingCall } from './fr/incomingCall.js';
import { login } from './fr/login.js';
import { phone } from './fr/phone.js';
import { shortcuts } from './fr/shortcuts.js';
import { softphone } from './fr/softphone.js';
import { transfer } from './fr/transfer.js';
import { userData } from './fr/userData.js';
import { voicemail } from './fr/voicemail.js';
import type { Messages } from './messages.js';

/** French, with the words of a call centre and its typographic spaces. */
export const fr: Messages = {
  locale: 'fr',
  listSeparator: ', ',
  callState: {
    dialing: 'Numérotation',
    ringing: 'Appel entrant',
    established: 'En ligne',
    held: 'En attente',
    failed: 'Échec',
    released: 'Terminé',
  },
  phoneStatus: {
    AVAILABLE: 'Disponible',
    CALLING: 'En appel',
    BUSY: 'Occupé',
    INDISPONIBLE: 'Indisponible',
    RINGING: 'Sonne',
    BUSY_AND_RINGING: 'Occupé, sonne',
    ONHOLD: 'En attente',
    DEACTIVATED: 'Désactivé',
    UNEXISTING: 'Ligne inexistante',
    ERROR: 'En erreur',
    unknown: 'Inconnu',
  },
  refusal,
  error,
  command,
  pending: 'En attente du serveur',
  unknownCaller: 'Correspondant inconnu',
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
