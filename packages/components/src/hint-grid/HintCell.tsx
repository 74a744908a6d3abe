import type { PhoneStatusName } from '@hookswitch/core';
import type { Colleague, HintSource } from '@hookswitch/hooks';
import { useState } from 'react';
import { Text } from 'react-aria-components';
import { StatusGlyph } from '../internal/StatusGlyph.js';
import { STATUS_TONES } from '../internal/tone.js';
import { useHint } from '../internal/useHint.js';

/** One colleague. Listens to one number; the state is the row's description, and so part of its accessible name. */
export function HintCell({ colleague, hints }: { readonly colleague: Colleague; readonly hints: HintSource }) {
  const status = useHint(hints, colleague.number);
  const changes = useChanges(status);
  const word = status ?? 'unknown';
  return (
    <span className="hs-hint-cell" data-tone={STATUS_TONES[word]} data-status={word}>
      {/* A new key starts the fade anew, once for each change. */}
      {changes > 0 && <span className="hs-hint-fade" key={changes} aria-hidden="true" />}
      <bdi className="hs-hint-name">{colleague.name}</bdi>
      <bdi className="hs-hint-number">{colleague.number}</bdi>
      <Text slot="description" className="hs-hint-state">
        <StatusGlyph status={status} />
      </Text>
    </span>
  );
}

/** How often a known state has changed; hearing of it for the first time is no change. */
function useChanges(status: PhoneStatusName | undefined): number {
  const [seen, setSeen] = useState({ status, changes: 0 });
  if (seen.status === status) return seen.changes;
  const changes = seen.status === undefined ? seen.changes : seen.changes + 1;
  setSeen({ status, changes });
  return changes;
}
