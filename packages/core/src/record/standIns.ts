import type { Hide } from './Hide.js';
import type { KeptInRecording } from './Recording.js';

/** A leg's id as Asterisk makes it: the second its channel was made, and a counter. It tells of nobody. */
const PLAIN_ID = /^\d{9,11}\.\d{1,10}$/;
/** A fixed code such as `*98` or `#`: a service, not a person. With more digits there may be a number in it. */
const FIXED_CODE = /^[*#]{1,2}\d{0,3}[*#]?$/;
/** Longer numbers are somebody's outside. */
const LONGEST_INTERNAL = 6;
/** The name of a field, as people who write dial plans name them. Four digits in a row may be part of a number. */
const FIELD_NAME = /^(?!.*\d{4})[A-Za-z_][\w.-]{0,39}$/;
const DATA_PREFIX = /^(USR_|XIVO_)?/;

/**
 * Gives everything private a stand-in: the same for the same, of the same shape, in the order of appearance.
 *
 * @param scrub - takes known secrets out of a text that is kept as it was
 */
export function createStandIns(kept: KeptInRecording, scrub: (text: string) => string): Hide {
  const person = kept.numbers ? scrub : numbered('Person ');
  return {
    number: kept.numbers ? scrub : createNumbers(),
    name: person,
    queue: kept.numbers ? scrub : numbered('Queue '),
    room: kept.numbers ? scrub : numbered('Room '),
    login: kept.numbers ? scrub : numbered('user'),
    id: kept.numbers ? scrub : plainOr(PLAIN_ID, numbered('call-')),
    ref: kept.numbers ? (ref) => (scrub(String(ref)) === String(ref) ? ref : 0) : refs(),
    dataKey: createKeys(scrub),
    // What is secret by its key is not there any more.
    isSecretKey: () => false,
    dataValue: kept.userData ? scrub : numbered('value '),
    text: kept.userData ? scrub : numbered('text '),
  };
}

/** `Person 1`, `Person 2`, ... */
function numbered(prefix: string): (text: string) => string {
  return remember((_text, turn) => `${prefix}${turn}`);
}

function plainOr(plain: RegExp, standIn: (text: string) => string): (text: string) => string {
  return (text) => (plain.test(text) ? text : standIn(text));
}

/** Record numbers count from one: which of them are the same is all that shows. */
function refs(): (ref: number) => number {
  const known = new Map<number, number>();
  return (ref) => {
    const mine = known.get(ref) ?? known.size + 1;
    known.set(ref, mine);
    return mine;
  };
}

/** 9001, 9002, ... for what is dialled inside the house; 0900000001, ... for the world outside. */
function createNumbers(): (text: string) => string {
  const taken = new Set<string>();
  const turns = new Map<string, number>();
  const standIn = remember((text) => {
    const [prefix, length] = shapeOf(text);
    const shape = `${prefix} ${length}`;
    for (let turn = (turns.get(shape) ?? 0) + 1; ; turn += 1) {
      const candidate = prefix + String(turn).padStart(length - prefix.length, '0');
      // Where a shape has run out of digits, its numbers grow into the next.
      if (taken.has(candidate)) continue;
      turns.set(shape, turn);
      taken.add(candidate);
      return candidate;
    }
  });
  return (text) => {
    // The same number written with and without spaces is the same number.
    const plain = text.replace(/[\s./()-]/g, '');
    return FIXED_CODE.test(plain) || /^\d$/.test(plain) ? plain : standIn(plain);
  };
}

/** How a stand-in begins and how long it is. */
function shapeOf(number: string): readonly [prefix: string, length: number] {
  const length = Math.min(number.length, 20);
  if (/^\d+$/.test(number) && length <= LONGEST_INTERNAL) return ['9', length];
  // No country has 999.
  if (number.startsWith('+')) return ['+999', Math.max(length, 8)];
  if (number.startsWith('00')) return ['00999', Math.max(length, 9)];
  return ['09', /^\d+$/.test(number) ? length : 10];
}

/** Keys are the integrator's words and say what kind of data was there; one that looks like data itself is replaced. */
function createKeys(scrub: (text: string) => string): (key: string) => string {
  const standIn = numbered('key ');
  return (key) => {
    const [prefix = ''] = DATA_PREFIX.exec(key) ?? [];
    return FIELD_NAME.test(key) && scrub(key) === key ? key : `${prefix}${standIn(key)}`;
  };
}

function remember(make: (text: string, turn: number) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const mine = known.get(text) ?? make(text, known.size + 1);
    known.set(text, mine);
    return mine;
  };
}
