import type {
  CallEndReason,
  CallState,
  ClientCommandName,
  ForwardKind,
  PhoneErrorContext,
  PhoneStatusName,
  RefusalCode,
} from '@hookswitch/core';

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
  readonly voicemail: VoicemailMessages;
  readonly phone: PhoneMessages;
  readonly connection: ConnectionMessages;
  readonly login: LoginMessages;
}

/** The words of the call list. */
export interface CallListMessages {
  readonly label: string;
  readonly empty: string;
  readonly answer: string;
  readonly refuse: string;
  readonly hangUp: string;
  readonly hold: string;
  readonly resume: string;
  readonly transfer: string;
  readonly queue: (name: string) => string;
  /** A screen reader hears it once for each incoming call. */
  readonly incoming: (who: string, queue: string | undefined, data: readonly string[]) => string;
  readonly unverified: string;
  readonly deviceConference: string;
  readonly conference: (name: string, count: number) => string;
  readonly more: (who: string) => string;
  readonly less: (who: string) => string;
  readonly data: string;
  readonly attachData: string;
  readonly dataKey: string;
  readonly dataValue: string;
  readonly dataNeedsKey: string;
  readonly send: string;
  readonly sent: string;
  readonly cancel: string;
  /** The last call that ended otherwise than well. */
  readonly ended: (who: string, reason: CallEndReason) => string;
  readonly dismiss: string;
}

/** The words of attached data that a schema describes. */
export interface UserDataMessages {
  /** On the button that shows a secret, pressed or not. */
  readonly show: (label: string) => string;
  /** Heard instead of a secret. */
  readonly hidden: string;
  /** Heard instead of a value that is not there. */
  readonly empty: string;
  readonly edit: (label: string) => string;
  /** Why what was typed is not sent. */
  readonly doesNotFit: string;
  /** Heard beside a value that is not of its kind. */
  readonly malformed: string;
  /** Heard at the end of a link. */
  readonly newTab: string;
  readonly yes: string;
  readonly no: string;
}

/** The words of the dial pad. */
export interface DialPadMessages {
  readonly label: string;
  readonly field: string;
  readonly placeholder: string;
  readonly erase: string;
  readonly keys: string;
  readonly call: string;
  readonly consult: string;
  readonly redial: string;
  readonly lastNumber: string;
  readonly plusHint: string;
  readonly needsNumber: string;
}

/** The words of the transfer dialog. */
export interface TransferMessages {
  readonly title: (who: string) => string;
  readonly close: string;
  readonly field: string;
  readonly placeholder: string;
  readonly colleagues: string;
  readonly noMatch: string;
  readonly now: string;
  readonly askFirst: string;
  readonly needsDestination: string;
  readonly asking: (who: string) => string;
  readonly connect: string;
  readonly swap: string;
  readonly back: (who: string) => string;
}

/** The words of the three forwards. */
export interface ForwardingMessages {
  readonly label: string;
  readonly kind: Readonly<Record<ForwardKind, string>>;
  readonly destination: (kind: string) => string;
  readonly destinationPlaceholder: string;
  readonly needsDestination: string;
  readonly change: string;
  readonly on: string;
  readonly off: string;
  readonly unknown: string;
}

/** The words of "do not disturb". */
export interface DndMessages {
  readonly label: string;
  readonly on: string;
  readonly off: string;
  readonly unknown: string;
}

/** The words of the colleagues. */
export interface HintGridMessages {
  readonly label: string;
  readonly search: string;
  readonly clear: string;
  readonly ungrouped: string;
  readonly empty: string;
  readonly noMatch: (text: string) => string;
  readonly callHint: string;
  readonly consultHint: string;
}

/** The words of the mailbox. */
export interface VoicemailMessages {
  readonly label: string;
  readonly newMessages: (count: number) => string;
  readonly oldMessages: (count: number) => string;
}

/** The words of the phone's own line. */
export interface PhoneMessages {
  readonly label: string;
  readonly number: (number: string) => string;
}

/** The words of the connection. */
export interface ConnectionMessages {
  readonly connecting: string;
  readonly waiting: string;
  readonly nextTry: (seconds: number) => string;
  readonly tryNow: string;
  readonly checking: string;
  readonly unanswered: string;
}

/** The words of the login form. */
export interface LoginMessages {
  readonly title: string;
  readonly server: string;
  readonly serverHint: string;
  readonly username: string;
  readonly password: string;
  readonly submit: string;
  readonly submitting: string;
}
