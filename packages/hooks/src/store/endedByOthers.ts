import { findConsultation, type PendingCommand, type PhoneState } from '@hookswitch/core';
import type { CallNotice } from '../props/CallListProps.js';

/** Commands of ours that end a call: what the agent has just done is no news. */
const ENDINGS: readonly PendingCommand['command'][] = ['hangup', 'completeTransfer', 'cancelTransfer', 'directTransfer'];

/**
 * Tells of a call that was up and has ended between two states, unless the agent ended it from here. Its card goes away, and
 * who looks elsewhere or sees nothing at all would not know.
 */
export function endedByOthers(before: PhoneState, after: PhoneState): CallNotice | undefined {
  if (after.ended === before.ended) return undefined;
  return partedConsultation(before, after) ?? plainEnd(before, after);
}

/** One call of a consultation is gone while the other goes on. The dialog closes by itself then: whom does the agent talk with now? */
function partedConsultation(before: PhoneState, after: PhoneState): CallNotice | undefined {
  const found = findConsultation(before.calls);
  if (!found) return undefined;
  const { original, consultation } = found;
  for (const [gone, other] of [
    [original, consultation],
    [consultation, original],
  ] as const) {
    const ended = after.ended.find(({ call }) => call.id === gone.id);
    const staying = after.calls.find(({ id }) => id === other.id);
    if (ended && staying && !isOurs(before, gone.id)) return { ...ended, other: staying };
  }
  return undefined;
}

function plainEnd(before: PhoneState, after: PhoneState): CallNotice | undefined {
  const ended = after.ended.find((one) => one.reason === 'completed' && !before.ended.includes(one) && !isOurs(before, one.call.id));
  return ended && { ...ended, other: undefined };
}

function isOurs({ pending }: PhoneState, callId: string): boolean {
  return pending.some(({ command, callIds }) => ENDINGS.includes(command) && callIds.includes(callId));
}
