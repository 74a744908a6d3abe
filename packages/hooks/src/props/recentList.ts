import { numberKey, type PhoneState, type TextMemory, type Unsubscribe, writeJson } from '@hookswitch/core';
import type { RecentNumber } from './DialPadProps.js';

/** The numbers called of late, of one user at a time, the latest first. */
export interface RecentList {
  readonly get: () => readonly RecentNumber[];
  subscribe(listener: () => void): Unsubscribe;
  /** Puts a number first; the same number written otherwise is the same, and so is one it stands for. */
  readonly add: (entry: RecentNumber, insteadOf?: string) => void;
  readonly clear: () => void;
  /** Another session's list is nobody else's: begins with what was kept for this user, and what the line has called. */
  readonly begin: (session: RecentSession, called: readonly RecentNumber[]) => void;
}

/** Whose list it is. With single sign-on the user has no name: then the list ends with the session and is not kept. */
type RecentSession = Pick<PhoneState, 'session' | 'username'>;

/** What `createRecentList` takes. */
export interface RecentListOptions {
  /** Where the list outlives the page. @default nowhere */
  readonly memory?: Pick<TextMemory, 'read' | 'write'> | undefined;
  readonly limit: number;
}

/** What fits into a number or a name that comes from a memory. */
const MAX_TEXT = 512;
const NONE: readonly RecentNumber[] = [];

export function createRecentList({ memory, limit }: RecentListOptions): RecentList {
  const listeners = new Set<() => void>();
  let owner: RecentSession | undefined;
  let numbers = NONE;
  const set = (next: readonly RecentNumber[]) => {
    numbers = next;
    for (const listener of [...listeners]) listener();
  };
  const keep = (next: readonly RecentNumber[]) => {
    set(next);
    if (owner?.username !== undefined) memory?.write(writeJson({ username: owner.username, numbers: next }));
  };
  return {
    get: () => numbers,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(entry, insteadOf) {
      const next = withFirst(numbers, entry, limit, insteadOf);
      if (next !== numbers) keep(next);
    },
    clear: () => keep(NONE),
    begin({ session, username }, called) {
      if (session === owner?.session) return;
      owner = { session, username };
      const kept = username === undefined ? NONE : readKept(memory?.read(), username, limit);
      set(called.reduce((list, entry) => withFirst(list, entry, limit), kept));
    },
  };
}

function withFirst(
  list: readonly RecentNumber[],
  { number, name }: RecentNumber,
  limit: number,
  insteadOf = number,
): readonly RecentNumber[] {
  const keys = [number, insteadOf].map(numberKey);
  if (keys[0] === '') return list;
  const known = list.filter((one) => keys.includes(numberKey(one.number)));
  const entry = { number, name: name || (known.find((one) => one.name !== '')?.name ?? '') };
  const [first, another] = known;
  if (first && !another && first === list[0] && first.number === entry.number && first.name === entry.name) return list;
  return [entry, ...list.filter((one) => !known.includes(one))].slice(0, limit);
}

/** What a memory holds may be anybody's and anything: what is not a list of ours for this user is no list. */
function readKept(text: string | undefined, username: string, limit: number): readonly RecentNumber[] {
  const kept = parseJson(text);
  if (!isRecord(kept) || kept['username'] !== username || !Array.isArray(kept['numbers'])) return NONE;
  const entries: readonly unknown[] = kept['numbers'];
  return entries.filter(isRecent).slice(0, limit);
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isRecent(value: unknown): value is RecentNumber {
  return isRecord(value) && [value['number'], value['name']].every((text) => typeof text === 'string' && text.length <= MAX_TEXT);
}
