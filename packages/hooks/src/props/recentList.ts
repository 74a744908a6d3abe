import { parseDestination, type TextMemory, type Unsubscribe } from '@hookswitch/core';
import type { RecentNumber } from './DialPadProps.js';

/** The numbers called of late, of one user at a time, the latest first. */
export interface RecentList {
  readonly get: () => readonly RecentNumber[];
  subscribe(listener: () => void): Unsubscribe;
  /** Puts a number first; the same number written otherwise is the same. */
  readonly add: (entry: RecentNumber) => void;
  readonly clear: () => void;
  /** Another user's list is nobody else's: begins with what was kept for this one, and what the line has called. */
  readonly begin: (username: string | undefined, called: readonly RecentNumber[]) => void;
}

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
  let owner: string | undefined;
  let numbers = NONE;
  const set = (next: readonly RecentNumber[]) => {
    numbers = next;
    for (const listener of [...listeners]) listener();
  };
  const keep = (next: readonly RecentNumber[]) => {
    set(next);
    if (owner !== undefined) memory?.write(JSON.stringify({ username: owner, numbers: next }));
  };
  return {
    get: () => numbers,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(entry) {
      const next = withFirst(numbers, entry, limit);
      if (next !== numbers) keep(next);
    },
    clear: () => keep(NONE),
    begin(username, called) {
      if (username === owner) return;
      owner = username;
      const kept = username === undefined ? NONE : readKept(memory?.read(), username, limit);
      const known = username === undefined ? NONE : called;
      set(known.reduce((list, entry) => withFirst(list, entry, limit), kept));
    },
  };
}

function withFirst(list: readonly RecentNumber[], { number, name }: RecentNumber, limit: number): readonly RecentNumber[] {
  const key = keyOf(number);
  if (key === '') return list;
  const known = list.find((one) => keyOf(one.number) === key);
  const entry = { number, name: name || (known?.name ?? '') };
  if (known && known === list[0] && known.number === entry.number && known.name === entry.name) return list;
  return [entry, ...list.filter((one) => one !== known)].slice(0, limit);
}

function keyOf(number: string): string {
  const parsed = parseDestination(number);
  return parsed.ok ? parsed.destination : number.trim();
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
