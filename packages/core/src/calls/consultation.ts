import type { Call } from '../state/call.js';

/** The two legs of an attended transfer under way. */
export interface Consultation {
  /** The call that is to be passed on. */
  readonly original: Call;
  /** The call to the colleague who is asked first. */
  readonly consultation: Call;
}

/**
 * The attended transfer under way, if there is one: only what this client began is known to be one. Two calls made on the
 * telephone, or two that came in, look the same, and the server completes nothing of them.
 *
 * @example
 * ```ts
 * const found = findConsultation(client.getState().calls);
 * if (found) console.log(`${found.consultation.name} is asked about ${found.original.name}`);
 * ```
 */
export function findConsultation(calls: readonly Call[]): Consultation | undefined {
  for (const consultation of calls) {
    const original = consultation.consultation?.isJoined === false ? originalOf(calls, consultation) : undefined;
    if (original) return { original, consultation };
  }
  return undefined;
}

/** Whether one of these calls was begun to ask about another of them, also once both were made to talk at once. */
export function hasConsultation(calls: readonly Call[]): boolean {
  return calls.some((call) => originalOf(calls, call) !== undefined);
}

function originalOf(calls: readonly Call[], { consultation }: Call): Call | undefined {
  return calls.find((call) => call.id === consultation?.about && (call.state === 'held' || call.state === 'established'));
}
