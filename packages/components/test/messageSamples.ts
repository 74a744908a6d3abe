import type { Messages } from '../src/i18n/messages.js';

/** What stands for other people's texts: each is found again in what is said. */
export const NAMES = ['Xenia', 'Yorick', 'Zelda'] as const;

const [XENIA, YORICK, ZELDA] = NAMES;

/** One for each plural rule of our languages, and one that shows whether thousands are grouped. */
const COUNTS: readonly [number][] = [[0], [1], [2], [3], [11], [12345]];

const NAME: readonly [string][] = [[XENIA]];

type Samples<T> = T extends (...given: infer Given) => string
  ? readonly Given[]
  : { readonly [Key in keyof T as HasFunction<T[Key]> extends true ? Key : never]: Samples<T[Key]> };

type HasFunction<T> = T extends string
  ? false
  : T extends (...given: never[]) => unknown
    ? true
    : true extends { [Key in keyof T]: HasFunction<T[Key]> }[keyof T]
      ? true
      : false;

/** What every word that is a function is called with: a new one does not type-check until it has its own. */
export const SAMPLES: Samples<Messages> = {
  error: [
    [{ code: 'bad-address' }],
    [{ code: 'invalid-credentials' }],
    [{ code: 'token-expired' }],
    [{ code: 'unreachable' }],
    [{ code: 'not-an-xuc' }],
    [{ code: 'refused-in-front' }],
    [{ code: 'no-response' }],
    [{ code: 'server-error', text: XENIA }],
    [{ code: 'single-sign-on', text: XENIA }],
    [{ code: 'log-on-failed' }],
    [{ code: 'log-on-timeout' }],
    [{ code: 'no-websocket' }],
    [{ code: 'link-lost' }],
    [{ code: 'too-many-attempts', retryInMs: 900 }],
    [{ code: 'too-many-attempts', retryInMs: 1500 }],
    [{ code: 'too-many-attempts', retryInMs: 12_345_000 }],
    [{ code: 'bad-destination', command: 'dial', typed: XENIA }],
    [{ code: 'bad-destination', command: 'dial', typed: ' ' }],
    [{ code: 'command-pending', command: 'dial' }],
    [{ code: 'timeout', command: 'directTransfer', partial: false }],
    [{ code: 'timeout', command: 'dnd', partial: false }],
    [{ code: 'outcome-unknown', command: 'hold' }],
    [{ code: 'refused-by-server', command: 'dial', text: XENIA }],
    [{ code: 'superseded', command: 'searchContacts' }],
    [{ code: 'bad-user-data', key: XENIA, problem: 'wrong-kind' }],
    [{ code: 'bad-schema', key: XENIA, problem: 'key' }],
    [{ code: 'disposed' }],
    [{ code: 'not-connected', command: 'dial' }],
    [{ code: 'unverified', command: 'dial' }],
    [{ code: 'no-line', command: 'dial' }],
    [{ code: 'browser-line', command: 'dial' }],
    [{ code: 'no-call', command: 'hangup' }],
    [{ code: 'ambiguous', command: 'hangup' }],
    [{ code: 'in-call', command: 'dial' }],
    [{ code: 'wrong-state', command: 'hold' }],
    [{ code: 'several-calls', command: 'setData' }],
  ],
  callList: {
    queue: NAME,
    incoming: [
      [XENIA, undefined, []],
      [XENIA, YORICK, [ZELDA]],
    ],
    conference: COUNTS.map(([count]) => [XENIA, count]),
    person: COUNTS,
    consulting: [[XENIA, YORICK]],
    more: NAME,
    less: NAME,
    showAll: COUNTS,
    ended: [
      [XENIA, 'completed'],
      [XENIA, 'unanswered'],
      [XENIA, 'refused'],
      [XENIA, 'cancelled'],
      [XENIA, 'failed'],
      [XENIA, 'transferred'],
      [XENIA, 'lost'],
      [XENIA, 'elsewhere'],
      [XENIA, 'unknown'],
    ],
    parted: [
      [XENIA, YORICK, 'dialing'],
      [XENIA, YORICK, 'ringing'],
      [XENIA, YORICK, 'established'],
      [XENIA, YORICK, 'held'],
      [XENIA, YORICK, 'failed'],
      [XENIA, YORICK, 'released'],
    ],
  },
  userData: { heading: NAME, show: NAME, edit: NAME },
  dialPad: { tonesTo: NAME, dataCount: COUNTS, removeData: NAME },
  transfer: { title: NAME, asking: NAME, back: NAME },
  forwarding: { destination: NAME, unconfirmed: [[XENIA], [undefined]] },
  hintGrid: { more: NAME, noMatch: NAME, transferTo: NAME, copy: NAME, copied: NAME, notCopied: NAME },
  incomingCall: { pageTitle: COUNTS.map(([count]) => [XENIA, count]), notification: NAME },
  voicemail: { newMessages: COUNTS, oldMessages: COUNTS },
  phone: { number: NAME, forwardedTo: NAME },
  connection: { nextTry: COUNTS },
  softphone: { forwardsOn: COUNTS },
  shortcuts: {
    conflict: { 'same-keys': [[XENIA, YORICK]], 'no-such-keys': [[XENIA, YORICK]] },
    asked: { answer: NAME, hangup: NAME, hold: NAME, resume: NAME, transfer: NAME, 'dnd-on': NAME, 'dnd-off': NAME },
    refused: [[XENIA, YORICK]],
  },
  contacts: { found: COUNTS, typeMore: COUNTS, noMatch: NAME, favorite: NAME, call: NAME, transferTo: NAME },
};
