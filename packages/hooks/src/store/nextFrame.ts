/** Calls back once, soon: with the next frame of the page. Returns what takes it back. */
export type Schedule = (run: () => void) => () => void;

/** A hidden page has no frames, and a grid that was asleep must still be right when it is looked at. */
const LATEST_MS = 250;

/** The next frame where there are frames, a short while where there are none. */
export const nextFrame: Schedule = (run) => {
  const cancel = () => {
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
  const once = () => {
    cancel();
    run();
  };
  const timer = setTimeout(once, LATEST_MS);
  const frame = typeof requestAnimationFrame === 'undefined' ? undefined : requestAnimationFrame(once);
  return cancel;
};
