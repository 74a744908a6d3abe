import type { PhoneStatusName } from '@hookswitch/core';
import type { HintSource } from '@hookswitch/hooks';
import { StatusGlyph } from './StatusGlyph.js';
import { useHint } from './useHint.js';

/** What `Presence` needs. */
export interface PresenceProps {
  readonly number: string;
  readonly hints: HintSource;
  /** Somebody has a line here whose state may be unknown; nobody tells how a line outside stands. */
  readonly isKnown: boolean;
}

/** The live state of somebody's line, or nothing for a number outside. */
export function Presence({ number, hints, isKnown }: PresenceProps) {
  const status = useHint(hints, number);
  const isOutside = status === undefined || status === 'UNEXISTING';
  return isOutside && !isKnown ? null : <StatusGlyph status={status} />;
}

/** Whether the directory knew a line of theirs when it was asked. */
export function hasLine({ status }: { readonly status: PhoneStatusName | undefined }): boolean {
  return status !== undefined && status !== 'UNEXISTING';
}
