import { findConsultation, type PendingCommand, type PhoneState } from '@hookswitch/core';
import type { CallNotice } from '../props/CallListProps.js';

/** Commands of ours that end a call: what the agent has just done is no news. */
const ENDINGS: readonly PendingCommand['command'][] = ['hangup', 'completeTransfer', 'cancelTransfer', 'directTransfer'];

/**
 * Tells of a consultation one of whose calls has ended between two states while the other goes on, unless the agent ended it
 * from here. The dialog closes by itself then: without a word an agent would not know whom they talk with.
 */
export function partedConsultation(before: PhoneState, after: PhoneState): CallNotice | undefined {
  if (after.ended === before.ended) return undefined;
  const found = findConsultation(before.calls);
  if (!found) return undefined;
  const { original, consultation } = found;
  for (const [gone, other] of [
    [original, consultation],
    [consultation, original],
  ] as const) {
    const ended = after.ended.find(({ call }) => call.id === gone.id);
    const staying = after.calls.find(({ id }) => id === other.id);
    const isOurs = before.pending.some(({ command, callIds }) => ENDINGS.includes(command) && callIds.includes(gone.id));
    if (ended && staying && !isOurs) return { ...ended, other: staying };
  }
  return undefined;
}
