import { callHistory } from './ar/callHistory.js';
import { callList } from './ar/callList.js';
import { connection } from './ar/connection.js';
import { contacts } from './ar/contacts.js';
import { dialPad } from './ar/dialPad.js';
import { dnd } from './ar/dnd.js';
import { command, error, refusal } from './ar/errors.js';
import { forwarding } from './ar/forwarding.js';
import { hintGrid } from './ar/hintGrid.js';
import { incomingCall } from './ar/incomingCall.js';
import { login } from './ar/login.js';
import { phone } from './ar/phone.js';
import { shortcuts } from './ar/shortcuts.js';
import { softphone } from './ar/softphone.js';
import { transfer } from './ar/transfer.js';
import { userData } from './ar/userData.js';
import { voicemail } from './ar/voicemail.js';
import type { Messages } from './messages.js';

/** Arabic, the language that shows whether right-to-left is meant. */
export const ar: Messages = {
  locale: 'ar',
  listSeparator: '، ',
  callState: {
    dialing: 'جارٍ الاتصال',
    ringing: 'يرن',
    established: 'على الخط',
    held: 'في الانتظار',
    failed: 'فشلت',
    released: 'انتهت',
  },
  phoneStatus: {
    AVAILABLE: 'متاح',
    CALLING: 'في مكالمة',
    BUSY: 'مشغول',
    INDISPONIBLE: 'غير متاح',
    RINGING: 'يرن',
    BUSY_AND_RINGING: 'مشغول ويرن',
    ONHOLD: 'في الانتظار',
    DEACTIVATED: 'موقوف',
    UNEXISTING: 'خط غير موجود',
    ERROR: 'عطل',
    unknown: 'غير معروف',
  },
  refusal,
  error,
  command,
  pending: 'في انتظار الخادم',
  unknownCaller: 'متصل مجهول',
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
