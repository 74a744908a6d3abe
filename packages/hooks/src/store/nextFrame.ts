/** Calls back once, soon: with the next frame of the page. One at a time; returns what takes it back. */
export type Schedule = (run: () => void) => () => void;

/** A hidden page has no frames, and a grid that was asleep must still be right when it is looked at. */
const LATEST_MS = 250;

/**
 * Makes a schedule for one store: the next frame where there are frames, a short while where there are none. One frame and one
 * timer are under way at most, and the timer watches over many frames: a burst has sixty a second.
 */
export function createNextFrame(): Schedule {
  let due: (() => void) | undefined;
  let watch: ReturnType<typeof setTimeout> | undefined;
  const hasFrames = typeof requestAnimationFrame !== 'undefined';
  let isFrameComing = false;
  const runDue = () => {
    const run = due;
    due = undefined;
    run?.();
  };
  return (run) => {
    due = run;
    watch ??= setTimeout(() => {
      watch = undefined;
      runDue();
    }, LATEST_MS);
    if (hasFrames && !isFrameComing) {
      isFrameComing = true;
      requestAnimationFrame(() => {
        isFrameComing = false;
        runDue();
      });
    }
    return () => {
      due = undefined;
      clearTimeout(watch);
      watch = undefined;
    };
  };
}
