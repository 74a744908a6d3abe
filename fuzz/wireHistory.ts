import type { Entry } from './Journal.ts';
import { readRecord } from './readRecord.ts';

/** A command as it left. */
export type Sent = Entry & { readonly what: 'sent' };
/** A message as it came. */
export type Received = Entry & { readonly what: 'received' };

/** The calls that the frames have told of by then, each with its last event. */
export function callsAt(entries: readonly Entry[], order: number): ReadonlyMap<unknown, unknown> {
  const calls = new Map<unknown, unknown>();
  const take = ({ uniqueId, eventType }: Readonly<Record<string, unknown>>) => {
    if (eventType === 'EventReleased' || eventType === 'EventFailure') calls.delete(uniqueId);
    else calls.set(uniqueId, eventType);
  };
  for (const entry of entries) {
    if (entry.order >= order) break;
    if (entry.what !== 'received') continue;
    if (entry.name === 'PhoneEvent') take(entry.payload);
    if (entry.name !== 'CurrentCallsPhoneEvents' || !Array.isArray(entry.payload['events'])) continue;
    calls.clear();
    for (const event of entry.payload['events']) take(readRecord(event));
  }
  return calls;
}

/** Events of calls that the line began to dial, each once. */
export function newDialings(entries: readonly Entry[]): readonly Received[] {
  const seen = new Set<unknown>();
  return entries.filter((entry): entry is Received => {
    if (entry.what !== 'received') return false;
    // What a snapshot lists has not begun just now.
    if (entry.name === 'CurrentCallsPhoneEvents' && Array.isArray(entry.payload['events']))
      for (const event of entry.payload['events']) seen.add(readRecord(event)['uniqueId']);
    if (entry.name !== 'PhoneEvent' || seen.has(entry.payload['uniqueId'])) return false;
    seen.add(entry.payload['uniqueId']);
    return entry.payload['eventType'] === 'EventDialing';
  });
}

/** The frames of commands between two moments. */
export function sentBetween(entries: readonly Entry[], from: number, until: number): readonly Sent[] {
  return entries.filter((entry): entry is Sent => entry.what === 'sent' && entry.order > from && entry.order < until);
}
