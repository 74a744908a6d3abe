import type { Clock } from '@hookswitch/core/environment';

/** One direction of a connection: what goes in comes out later, in order, unless it is frozen or emptied. */
export interface Pipe {
  push(deliver: () => void): void;
  /** Nothing comes out any more, and nobody is told: a half-open connection. */
  freeze(): void;
  /** Lets out what waited, in order. */
  thaw(): void;
  /** Loses what has not come out yet. */
  empty(): void;
}

/** @param latencyMs - asked anew for each frame, since the weather changes; a later frame never overtakes an earlier one */
export function createPipe(clock: Clock, latencyMs: () => number): Pipe {
  const waiting: { readonly due: number; readonly deliver: () => void }[] = [];
  let lastDue = 0;
  let frozen = false;
  let stop: (() => void) | undefined;
  const arm = () => {
    const [next] = waiting;
    if (!next || frozen || stop) return;
    stop = clock.after(Math.max(0, next.due - clock.now()), flush);
  };
  const flush = () => {
    stop = undefined;
    for (let [next] = waiting; next && !frozen && next.due <= clock.now(); [next] = waiting) {
      waiting.shift();
      next.deliver();
    }
    arm();
  };
  const disarm = () => {
    stop?.();
    stop = undefined;
  };
  return {
    push(deliver) {
      lastDue = Math.max(lastDue, clock.now() + latencyMs());
      waiting.push({ due: lastDue, deliver });
      arm();
    },
    freeze() {
      frozen = true;
      disarm();
    },
    thaw() {
      frozen = false;
      arm();
    },
    empty() {
      waiting.length = 0;
      disarm();
    },
  };
}
