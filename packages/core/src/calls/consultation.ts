import { readUniqueId } from '../protocol/uniqueId.js';
import type { Call } from '../state/call.js';

/** The two legs of an attended transfer under way. */
export interface Consultation {
  /** The call that is to be passed on. */
  readonly original: Call;
  /** The call to the colleague who is asked first. */
  readonly consultation: Call;
}

/**
 * The attended transfer under way, if there is one. Worked out from the calls alone, so that it survives a reload:
 * of exactly two calls, the younger one that we dialled is the consultation; the other was up before it.
 *
 * @example
 * ```ts
 * const found = findConsultation(client.getState().calls);
 * if (found) console.log(`${found.consultation.name} is asked about ${found.original.name}`);
 * ```
 */
export function findConsultation(calls: readonly Call[]): Consultation | undefined {
  const [first, second, third] = calls.filter((call) => call.state !== 'ringing');
  if (!first || !second || third) return undefined;
  const [original, consultation] = isYounger(second, first) ? [first, second] : [second, first];
  const canBeConsultation = consultation.direction === 'outgoing';
  const wasUp = original.state === 'held' || original.state === 'established';
  return canBeConsultation && wasUp ? { original, consultation } : undefined;
}

/** An id tells when its leg was made; one that does not falls back on the list's order. */
function isYounger(left: Call, right: Call): boolean {
  const mine = readUniqueId(left.id);
  const other = readUniqueId(right.id);
  if (!mine || !other) return true;
  return mine.madeAt === other.madeAt ? mine.count >= other.count : mine.madeAt > other.madeAt;
}
