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

/** Shorter ones would be found in numbers and words that are none. */
const SHORTEST = 6;
/** A client that reconnects for days has a new token every time. */
const MOST = 200;

export function createKnownSecrets(): KnownSecrets {
  const known = new Set<string>();
  const note = (value: unknown) => {
    if (typeof value !== 'string' || value.length < SHORTEST || known.has(value)) return;
    known.add(value);
    const [oldest] = known;
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
  };
  return {
    noteUrl(url) {
      const [, encoded] = /[?&]token=([^&#]*)/.exec(url) ?? [];
      if (encoded === undefined) return;
      note(encoded);
      note(decode(encoded));
    },
    noteFrame(frame) {
      if (!isFields(frame)) return;
      const { msgType, ctiMessage: payload } = frame;
      if (typeof msgType === 'string' && SECRET_MESSAGES.includes(msgType)) for (const text of textsIn(payload)) note(text);
      else if (isFields(payload)) note(payload['password']);
    },
    scrub(text) {
      let scrubbed = text;
      for (const secret of known) scrubbed = scrubbed.replaceAll(secret, SECRET_MASK);
      return scrubbed;
    },
  };
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
