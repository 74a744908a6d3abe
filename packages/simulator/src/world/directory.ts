/** A CTI user, or a colleague with nothing but a line. */
export interface UserEntry {
  readonly firstName: string;
  readonly lastName: string;
  /** CTI login; absent for a colleague who only has a phone. */
  readonly username?: string;
  /** Password of the CTI login. */
  readonly password?: string;
  /** The number of the line; absent for a user without one. */
  readonly number?: string;
  readonly mobileNumber?: string;
  /** Whether unanswered calls may leave a message. */
  readonly voicemail?: boolean;
}

/** A queue, called by its number, spoken of by its name. */
export interface QueueEntry {
  /** As it appears in `queueName`. */
  readonly name: string;
  readonly label: string;
  readonly number: string;
  /** Numbers of the members' lines. */
  readonly members: readonly string[];
  /** `ring-all` rings every free member; `one-by-one` the one who has waited longest. */
  readonly strategy: 'ring-all' | 'one-by-one';
}

/** A conference room: who dials it is in it. */
export interface RoomEntry {
  readonly name: string;
  readonly number: string;
  /** What an administrator types; whoever is let in by a client's command enters as one, and types nothing. */
  readonly adminPin?: string;
  /** What everybody else types; a client's command needs none here either. */
  readonly userPin?: string;
}

/** Somebody outside, with what the dial plan knows of them. */
export interface Customer {
  readonly number: string;
  readonly name?: string;
  /** Attached to the customer's calls; keys gain `USR_` unless they have it. */
  readonly userData?: Readonly<Record<string, string>>;
}

/** Somebody in an address book, found by searching. */
export interface ContactEntry {
  readonly name: string;
  readonly company?: string;
  readonly city?: string;
  /** The first is the one to call. */
  readonly numbers: readonly { readonly label: string; readonly number: string }[];
}

/** Everyone and everything that can be called: what a world is made of. */
export interface Directory {
  readonly users: readonly UserEntry[];
  readonly queues: readonly QueueEntry[];
  readonly rooms: readonly RoomEntry[];
  /** Outside numbers with a name; any other outside number can be called as well. */
  readonly customers: readonly Customer[];
  /** The number that reads one's own mailbox. */
  readonly voicemailNumber: string;
  /** People outside whom everybody finds; colleagues and rooms are found as well. */
  readonly contacts?: readonly ContactEntry[];
  /** The name of the trunk to the world outside. Attached data travel out on one whose name does not contain `trunk`. @default 'trunk-operator' */
  readonly trunk?: string;
  /** What single users keep for themselves, by CTI login. */
  readonly personalContacts?: Readonly<Record<string, readonly ContactEntry[]>>;
}
