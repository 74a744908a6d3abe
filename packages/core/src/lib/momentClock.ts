import type { Clock } from './clock.js';

/**
 * A clock for moments that others measure from. It tells the time of day; but while `isHeld`, it only goes on from where it
 * stands, so that the distance to a moment read before stays true when the time of day is set meanwhile.
 *
 * @param isHeld - whether anything is measured from a moment now; gets the moment it would be if so
 */
export function createMomentClock(clock: Clock, isHeld: (moment: number) => boolean): Clock {
  const { elapsed } = clock;
  let offset: number | undefined;
  return {
    elapsed,
    after: (ms, run) => clock.after(ms, run),
    now() {
      if (offset === undefined || !isHeld(offset + elapsed())) offset = clock.now() - elapsed();
      // Whole milliseconds, as the time of day has.
      return Math.round(offset + elapsed());
    },
  };
}
