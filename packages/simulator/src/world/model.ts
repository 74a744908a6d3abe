import type { PhoneStatusName, WirePhoneEvent } from '@hookswitch/core/protocol';
import type { Customer, QueueEntry, RoomEntry, UserEntry } from './directory.js';

/** The three forwards, by the names of their commands. */
export type ForwardName = 'naFwd' | 'uncFwd' | 'busyFwd';

/** One forward as its user set it. */
export interface ForwardSetting {
  readonly enabled: boolean;
  readonly destination: string;
}

/** What a user can switch, and what the server confirms by UserConfigUpdate. */
export interface Features {
  dnd: boolean;
  naFwd: ForwardSetting;
  uncFwd: ForwardSetting;
  busyFwd: ForwardSetting;
}

/** A voicemail box: how many messages wait, and how many were heard. */
export interface Mailbox {
  readonly id: number;
  newMessages: number;
  oldMessages: number;
}

/** A user of the PBX with everything that changes about them. */
export interface User {
  readonly id: number;
  readonly entry: UserEntry;
  readonly fullName: string;
  readonly features: Features;
  readonly mailbox: Mailbox | undefined;
  /** Contacts by `source/id`. */
  readonly favorites: Set<string>;
  readonly line: Line | undefined;
}

/** A line: one number, one desk phone. */
export interface Line {
  readonly number: string;
  readonly user: User;
  /** False while the phone is unplugged: then nothing reaches it. */
  registered: boolean;
  /** Whether a person or an agent is there to take queue calls. */
  attended: boolean;
  /** The status announced last. */
  status: PhoneStatusName;
  /** An attended transfer under way: the call put on hold, and the one asking. */
  consultation: { readonly first: Leg; readonly second: Leg } | undefined;
}

/** Who a leg belongs to. A `mobile` leg reports to its user's line but leaves the desk phone alone. */
export type Party =
  | { readonly kind: 'line'; readonly line: Line; readonly device: 'desk' | 'mobile' }
  | { readonly kind: 'outside'; readonly customer: Customer };

/** How the far end is shown. */
export interface Identity {
  readonly number: string;
  readonly name: string | undefined;
  readonly username: string | undefined;
}

/** Where a leg stands. */
export type LegState = 'dialing' | 'ringing' | 'established' | 'held' | 'failed' | 'released';

/** One device's side of a conversation: what Asterisk calls a channel. */
export interface Leg {
  /** `<epoch seconds>.<n>`; some servers give a leg another one while it lives. */
  uniqueId: string;
  /** The conversation; takes the oldest id when two are joined. */
  linkedId: string;
  readonly party: Party;
  readonly direction: 'Incoming' | 'Outgoing';
  state: LegState;
  other: Identity;
  /** Whom it talks to; absent while it rings, waits, or talks to a machine. */
  peer: Leg | undefined;
  /** The call in the making it rings for, or waits for. */
  setup: Setup | undefined;
  /** The conference room it is in. */
  room: Room | undefined;
  queueName: string | undefined;
  /** Whether a client asked for the call: then no PIN is asked, unless somebody else brings the leg along. */
  isAsked: boolean;
  /** Dial plan variables, the private ones included. */
  readonly variables: Map<string, string>;
  /** What its owner was told last: a snapshot repeats it, so that whoever listened all along and whoever asks now know the same. */
  told: WirePhoneEvent | undefined;
  /** Run once when the leg is released. */
  readonly onReleased: (() => void)[];
}

/** A call in the making: somebody waits, some phones may ring. */
export interface Setup {
  /** One of the ringing phones was picked up. */
  answered(leg: Leg): void;
  /** One of the ringing phones was hung up; its leg is released already. */
  declined(leg: Leg): void;
  /** The caller gave up. */
  cancelled(): void;
}

/** A queue at work. */
export interface Queue {
  readonly entry: QueueEntry;
  /** Member number -> when it was last offered a call, in milliseconds. */
  readonly lastOffered: Map<string, number>;
}

/** A conference room and who is in it. */
export interface Room {
  readonly entry: RoomEntry;
  participants: Participant[];
  /** When the first came in, in milliseconds. */
  startedAt: number;
  lastIndex: number;
}

/** Somebody in a room. */
export interface Participant {
  readonly leg: Leg;
  readonly index: number;
  readonly joinedAt: number;
  readonly role: 'Organizer' | 'User';
}
