import type { PhoneStatusName } from '@hookswitch/core';
import type { HintSource } from '@hookswitch/hooks';
import { memo, useRef } from 'react';
import { STATUS_TONES } from '../internal/tone.js';
import { useDomLayoutEffect } from '../internal/useDomLayoutEffect.js';

/** What `HintState` needs. */
export interface HintStateProps {
  readonly number: string;
  readonly hints: HintSource;
  readonly words: Readonly<Record<PhoneStatusName | 'unknown', string>>;
  readonly spriteId: string;
}

/**
 * The state of one line. React puts it into the page and takes it out; a change in between is written straight into the
 * elements, because thousands of them a minute arrive while somebody types in the page, and the way through React and the
 * layers of a row costs five times what the change does.
 */
export const HintState = memo(function HintState({ number, hints, words, spriteId }: HintStateProps) {
  const stateRef = useRef<HTMLSpanElement>(null);
  const shapeRef = useRef<SVGUseElement>(null);
  const wordRef = useRef<HTMLSpanElement>(null);
  const first = hints.get(number) ?? 'unknown';
  useDomLayoutEffect(() => {
    const [state, shape, word] = [stateRef.current, shapeRef.current, wordRef.current];
    if (!state || !shape || !word) return undefined;
    let shown: PhoneStatusName | 'unknown' = hints.get(number) ?? 'unknown';
    const write = () => {
      state.setAttribute('data-status', shown);
      state.setAttribute('data-tone', STATUS_TONES[shown]);
      shape.setAttribute('href', `#${spriteId}${shown}`);
      // The text node may be another than React's: translators put elements in its place.
      if (word.textContent !== words[shown]) word.textContent = words[shown];
    };
    // React knows what it wrote itself, and not what stands there since.
    write();
    return hints.subscribe(number, () => {
      const before = shown;
      shown = hints.get(number) ?? 'unknown';
      if (shown === before) return;
      write();
      // Fades once, however often it changes meanwhile: nothing flickers. Hearing of a state for the first time is no change.
      if (before !== 'unknown' && !state.hasAttribute('data-changed')) state.setAttribute('data-changed', '');
    });
  }, [number, hints, words, spriteId]);
  return (
    <span
      className="hs-state hs-hint-now"
      data-tone={STATUS_TONES[first]}
      data-status={first}
      ref={stateRef}
      // What has faded may fade again.
      onAnimationEnd={({ currentTarget }) => currentTarget.removeAttribute('data-changed')}
    >
      <svg className="hs-glyph" aria-hidden="true">
        <use href={`#${spriteId}${first}`} ref={shapeRef} />
      </svg>
      <span className="hs-state-word" ref={wordRef}>
        {words[first]}
      </span>
    </span>
  );
});
