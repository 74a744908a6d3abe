/**
 * What no document says, and client and simulator both believe: for each question the answers a server may give, the default first.
 *
 * @example
 * ```ts
 * for (const dialing of beliefs.dialing) createSimulator({ beliefs: { dialing } });
 * ```
 */
export const beliefs = {
  /** What a client's command to dial brings first: the call itself, or one's own set that rings until it is picked up. */
  dialing: ['at-once', 'set-rings-first'],
  /** Which events say `callDirection`: all, all but a leg's first, or all with the first one wrong. */
  direction: ['always', 'later', 'corrected'],
  /** What ids look like: `1760000000.1`, or `Asterisk01-1760000000.1`. */
  ids: ['plain', 'with-system-name'],
  /** Whether a leg keeps its `uniqueId`, or goes on under another one, without a word about the old, once it is answered. */
  legId: ['kept', 'changes-when-answered'],
  /** Whether the `uniqueId` of `answer`, `hold` and `hangup` is looked at; servers before 2021.10 had none. */
  commandIds: ['honoured', 'ignored'],
  /** How resuming shows: by `EventEstablished`, or by `EventDialing` before it. */
  resume: ['established', 'dialing-first'],
  /** How a call fails: after `EventDialing`, without one, by an event without ids, or by a word that is no documented one. */
  failure: ['after-dialing', 'without-dialing', 'without-ids', 'other-word'],
  /** When a blind transfer releases the leg of the agent who made it: at once, or 8 s later. */
  blindTransfer: ['releases-at-once', 'releases-late'],
  /** Whether every `EventReleased` is sent, or none. */
  released: ['told', 'never-told'],
  /** How a forward's destination comes back: as it was given, in groups of two digits, or as an international number. */
  forwardNumber: ['as-given', 'grouped', 'international'],
  /** Whose number `ConferenceParticipantEvent.phoneNumber` is: that of the agent who is told, or the participant's. */
  participantNumber: ['ours', 'theirs'],
  /** What a snapshot without calls is: an empty list, no answer, `null`, or an object without a list. */
  emptySnapshot: ['empty-list', 'silence', 'null', 'no-list'],
  /** Whether a ping is answered. */
  pings: ['answered', 'silence'],
  /** What becomes of commands: carried out at once, carried out 6 s later, or every other one refused in silence. */
  commands: ['at-once', 'late', 'every-other-refused'],
} as const;

/** One answer to each question of `beliefs`. */
export type Beliefs = { readonly [Name in keyof typeof beliefs]: (typeof beliefs)[Name][number] };

/** The answers we think likeliest: what a simulator does unless it is told otherwise. */
export const defaultBeliefs: Beliefs = {
  dialing: 'at-once',
  direction: 'always',
  ids: 'plain',
  legId: 'kept',
  commandIds: 'honoured',
  resume: 'established',
  failure: 'after-dialing',
  blindTransfer: 'releases-at-once',
  released: 'told',
  forwardNumber: 'as-given',
  participantNumber: 'ours',
  emptySnapshot: 'empty-list',
  pings: 'answered',
  commands: 'at-once',
};
