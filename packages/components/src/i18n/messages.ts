import type { CallState, ClientCommandName, PhoneErrorContext, PhoneStatusName, RefusalCode } from '@hookswitch/core';
import type { CallHistoryMessages } from './messages/CallHistoryMessages.js';
import type { CallListMessages } from './messages/CallListMessages.js';
import type { ConnectionMessages } from './messages/ConnectionMessages.js';
import type { ContactsMessages } from './messages/ContactsMessages.js';
import type { DialPadMessages } from './messages/DialPadMessages.js';
import type { DndMessages } from './messages/DndMessages.js';
import type { ForwardingMessages } from './messages/ForwardingMessages.js';
import type { HintGridMessages } from './messages/HintGridMessages.js';
import type { IncomingCallMessages } from './messages/IncomingCallMessages.js';
import type { LoginMessages } from './messages/LoginMessages.js';
import type { PhoneMessages } from './messages/PhoneMessages.js';
import type { ShortcutsMessages } from './messages/ShortcutsMessages.js';
import type { SoftphoneMessages } from './messages/SoftphoneMessages.js';
import type { TransferMessages } from './messages/TransferMessages.js';
import type { UserDataMessages } from './messages/UserDataMessages.js';
import type { VoicemailMessages } from './messages/VoicemailMessages.js';

/** Every word the parts say. A language is complete when it type-checks; a host overrides a word by spreading. */
export interface Messages {
  /** A BCP 47 tag, for numbers and for the direction of text. */
  readonly locale: string;
  /** What joins the parts of a spoken sentence. */
  readonly listSeparator: string;
  readonly callState: Readonly<Record<CallState, string>>;
  readonly phoneStatus: Readonly<Record<PhoneStatusName | 'unknown', string>>;
  /** Why a button cannot be used now: short, shown beside it. */
  readonly refusal: Readonly<Record<RefusalCode, string>>;
  /** What happened and what to do, for everything that can go wrong. */
  readonly error: (context: PhoneErrorContext) => string;
  /** A command as a noun with its article, as it stands in "The server did not confirm ...". */
  readonly command: Readonly<Record<ClientCommandName, string>>;
  /** On a control that waits for the server. */
  readonly pending: string;
  /** Instead of a name and number that are not known. */
  readonly unknownCaller: string;
  readonly callList: CallListMessages;
  readonly userData: UserDataMessages;
  readonly dialPad: DialPadMessages;
  readonly transfer: TransferMessages;
  readonly forwarding: ForwardingMessages;
  readonly dnd: DndMessages;
  readonly hintGrid: HintGridMessages;
  readonly incomingCall: IncomingCallMessages;
  readonly voicemail: VoicemailMessages;
  readonly phone: PhoneMessages;
  readonly connection: ConnectionMessages;
  readonly login: LoginMessages;
  readonly softphone: SoftphoneMessages;
  readonly shortcuts: ShortcutsMessages;
  readonly contacts: ContactsMessages;
  readonly callHistory: CallHistoryMessages;
}
