import { callHistory } from './en/callHistory.js';
import { callList } from './en/callList.js';
import { listSeparator, locale, pending, unknownCaller } from './en/common.js';
import { connection } from './en/connection.js';
import { contacts } from './en/contacts.js';
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
import { callState, phoneStatus } from './en/states.js';
import { transfer } from './en/transfer.js';
import { userData } from './en/userData.js';
import { voicemail } from './en/voicemail.js';
import type { Messages } from './messages.js';

/** English, the language without a provider. */
export const en: Messages = {
  locale,
  listSeparator,
  callState,
  phoneStatus,
  refusal,
  error,
  command,
  pending,
  unknownCaller,
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
