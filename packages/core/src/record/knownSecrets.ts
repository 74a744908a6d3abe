import { SECRET_MASK } from '../lib/secret.js';
import { isFields } from '../protocol/read.js';
import { SECRET_MESSAGES } from '../protocol/secretMessages.js';

/** The secrets a recorder has met, so that one that turns up in an unexpected place is found there too. */
export interface KnownSecrets {
  /** The token of a socket's address. */
  noteUrl(url: string): void;
  /** What a frame carries that is secret by its place. */
  noteFrame(frame: unknown): void;
  /** A text without any of them. */
  readonly scrub: (text: string) => string;
}

/** Shorter ones are taken for a secret only where they stand alone: they are found in numbers and words that are none. */
const SURE = 6;
const SHORTEST = 3;
/** So much of a longer one is kept, and known again by. */
const MOST_CHARACTERS = 512;
/** A client that reconnects for days has a new token every time. */
const MOST = 200;

export function createKnownSecrets(): KnownSecrets {
  // What frames carry, however much, makes nobody forget the tokens of the sockets.
  const tokens = createNewest();
  const carried = createNewest();
  return {
    noteUrl(url) {
      const [, encoded] = /[?&]token=([^&#]*)/.exec(url) ?? [];
      if (encoded === undefined) return;
      tokens.note(encoded);
      tokens.note(decode(encoded));
    },
    noteFrame(frame) {
      if (!isFields(frame)) return;
      const { msgType, ctiMessage: payload } = frame;
      if (typeof msgType === 'string' && SECRET_MESSAGES.includes(msgType)) for (const text of textsIn(payload)) carried.note(text);
      else if (isFields(payload)) carried.note(payload['password']);
    },
    scrub: (text) => [...tokens.list(), ...carried.list()].reduce(without, text),
  };
}

/** The newest texts, each once. */
function createNewest() {
  const known = new Set<string>();
  return {
    list: () => known,
    note(value: unknown) {
      if (typeof value !== 'string' || value.length < SHORTEST) return;
      const text = value.length > MOST_CHARACTERS ? detached(value.slice(0, MOST_CHARACTERS)) : value;
      // What comes again is new again.
      known.delete(text);
      known.add(text);
      const [oldest] = known;
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    },
  };
}

/** A copy: engines keep the whole of a text for as long as there is a slice of it. */
function detached(slice: string): string {
  return Array.from(slice).join('');
}

function without(text: string, secret: string): string {
  if (!text.includes(secret)) return text;
  // Only its beginning is known: what follows is the rest of it.
  if (secret.length >= MOST_CHARACTERS) return `${text.slice(0, text.indexOf(secret))}${SECRET_MASK}`;
  if (secret.length >= SURE) return text.replaceAll(secret, SECRET_MASK);
  return text.split(secret).reduce((before, after) => {
    const isAlone = !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
    return `${before}${isAlone ? SECRET_MASK : secret}${after}`;
  });
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** Every text in a value, however deep, without a stack that a deep one could use up. */
function textsIn(value: unknown): readonly string[] {
  const texts: string[] = [];
  const open = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one === 'string') texts.push(one);
    else if (Array.isArray(one) || isFields(one)) open.push(...Object.values(one));
  }
  return texts;
}
