import type { FrameEntry, JsonFields, KeptInRecording } from '@hookswitch/core/record';
import type { Fields } from '../frames.js';
import type { SentFrame } from './readScripts.js';

/** Where a client does something else than the recorded one did. Sockets count from 1. */
export type ReplayMismatch =
  /** Sent, and nothing of the kind was recorded on this socket, or it was sent once more than then. */
  | { readonly kind: 'unexpected'; readonly socket: number; readonly command: string }
  /** Sent with other arguments. */
  | { readonly kind: 'different'; readonly socket: number; readonly command: string; readonly recorded: FrameEntry }
  /** Recorded, and not sent although its time has come. */
  | { readonly kind: 'missing'; readonly socket: number; readonly command: string; readonly recorded: FrameEntry }
  /** One socket more than was recorded: it is refused. */
  | { readonly kind: 'extra-socket'; readonly socket: number };

/** Holds what a client sends on one socket against what was sent then. */
export interface SentMatcher {
  /** Which of the recorded frames this one stands for, and what is not as it was. */
  take(frame: Fields): { readonly place: number | undefined; readonly mismatch: ReplayMismatch | undefined };
  /** What should have been sent by now, counted from when the socket was asked for. */
  missing(elapsed: number): readonly ReplayMismatch[];
}

/** A client may be this much later than the recorded one before something is missed. */
const PATIENCE_MS = 2_000;
/** Fields that hold a number or a log-in. */
const NUMBERS = ['destination', 'username', 'phoneNumbers'];

/** Leniently: the order of different commands is free, and what has a stand-in in the recording may have any value. */
export function matchSent(socket: number, sent: readonly SentFrame[], kept: KeptInRecording): SentMatcher {
  const left = sent.map((one, place) => ({ ...one, place }));
  return {
    take(frame) {
      const command = String(frame['command']);
      const alike = left.filter((one) => one.frame.name === command);
      const same = alike.find((one) => hasSameFields(one.frame.frame, frame, kept));
      const found = same ?? alike[0];
      if (!found) return { place: undefined, mismatch: { kind: 'unexpected', socket, command } };
      left.splice(left.indexOf(found), 1);
      return { place: found.place, mismatch: same ? undefined : { kind: 'different', socket, command, recorded: found.frame } };
    },
    missing: (elapsed) =>
      left
        .filter(({ after }) => after + PATIENCE_MS < elapsed)
        .map(({ frame }) => ({ kind: 'missing', socket, command: frame.name, recorded: frame })),
  };
}

function hasSameFields(recorded: JsonFields | undefined, sent: Fields, kept: KeptInRecording): boolean {
  // Of a command that the recorder did not know, only the name is left to compare.
  if (!recorded) return true;
  const names = Object.keys(sent);
  return names.length === Object.keys(recorded).length && names.every((name) => isSame(name, recorded[name], sent[name], kept));
}

function isSame(name: string, recorded: unknown, sent: unknown, kept: KeptInRecording): boolean {
  if (recorded === undefined) return false;
  // No recording has the tones.
  if (name === 'key') return true;
  if (NUMBERS.includes(name) && !kept.numbers) return true;
  if (name === 'device' && !kept.userData) return true;
  if (name === 'variables' && !kept.userData) return sizeOf(recorded) === sizeOf(sent);
  return JSON.stringify(recorded) === JSON.stringify(sent);
}

function sizeOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}
