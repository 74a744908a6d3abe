import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a colour may be off, of 1: another processor rounds an edge differently, a designer does not. */
const THRESHOLD = 0.06;
/** How many pixels may be off for all that: a letter has more. */
const MOST_PIXELS = 20;

/** What two pictures that were read differ in, in words and as a picture; `undefined` for what nobody sees. */
export function differ(kept, taken) {
  if (kept.width !== taken.width || kept.height !== taken.height)
    return { text: `it is ${taken.width} x ${taken.height}, and was ${kept.width} x ${kept.height}` };
  const difference = new PNG({ width: kept.width, height: kept.height });
  const count = pixelmatch(kept.data, taken.data, difference.data, kept.width, kept.height, { threshold: THRESHOLD });
  return count > MOST_PIXELS ? { text: `${count} pixels differ`, difference } : undefined;
}

/** Whether two screenshots show the same to an eye: a browser does not draw the same edge twice with the very same bytes. */
export function looksLike(one, other) {
  return differ(PNG.sync.read(one), PNG.sync.read(other)) === undefined;
}
