import type { PhoneStatusName } from '@hookswitch/core';
import type { HintSource } from '@hookswitch/hooks';
import { memo, useState } from 'react';
import { STATUS_TONES } from '../internal/tone.js';
import { useHint } from '../internal/useHint.js';

/** What `HintState` needs. */
export interface HintStateProps {
  readonly number: string;
  readonly hints: HintSource;
  readonly words: Readonly<Record<PhoneStatusName | 'unknown', string>>;
  readonly spriteId: string;
}

/**
 * The state of one line, which is all that a change renders: the same elements with other attributes, because thousands of
 * changes a minute arrive while somebody types in the page.
 */
export const HintState = memo(function HintState({ number, hints, words, spriteId }: HintStateProps) {
  const status = useHint(hints, number);
  const turn = useTurn(status);
  const word = status ?? 'unknown';
  return (
    <span className="hs-state hs-hint-now" data-tone={STATUS_TONES[word]} data-status={word} data-turn={turn}>
      <svg className="hs-glyph" aria-hidden="true">
        <use href={`#${spriteId}${word}`} />
      </svg>
      <span className="hs-state-word">{words[word]}</span>
    </span>
  );
});

/**
 * Which of two like animations shows the last change; the other one begins with the next. Hearing of a state for the first
 * time is no change. Kept beside the state instead of in it: a second render for every change would cost as much as the first.
 */
function useTurn(status: PhoneStatusName | undefined): 'odd' | 'even' | undefined {
  const [life] = useState<{ shown: typeof status; turn: 'odd' | 'even' | undefined }>(() => ({ shown: status, turn: undefined }));
  if (life.shown !== status) {
    if (life.shown !== undefined) life.turn = life.turn === 'odd' ? 'even' : 'odd';
    life.shown = status;
  }
  return life.turn;
}
