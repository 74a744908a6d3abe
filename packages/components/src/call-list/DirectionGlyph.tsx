import type { Call } from '@hookswitch/core';

interface DirectionGlyphProps {
  readonly direction: Call['direction'];
}

/** Which way a call went: in towards the beginning of its line, out towards the end. */
export function DirectionGlyph({ direction }: DirectionGlyphProps) {
  return (
    <svg className="hs-glyph" viewBox="0 0 48 24" aria-hidden="true">
      <path d={ARROWS[direction]} />
    </svg>
  );
}

/**
 * Each arrow and its mirror image, twice as wide as the box that cuts them. What is too wide begins where text begins, so from right
 * to left the second is seen. Not by `:dir()`, out of which bundlers make a list of languages.
 */
const ARROWS: Readonly<Record<Call['direction'], string>> = {
  incoming: 'M17 7 7 17m10 0H7V7M31 7l10 10m-10 0h10V7',
  outgoing: 'M7 7h10v10M7 17 17 7M41 7H31v10m10 0L31 7',
};
