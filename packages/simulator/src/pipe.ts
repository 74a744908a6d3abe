import type { Clock } from '@hookswitch/core/environment';
import { createFifo } from './fifo.js';

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

/** How much comes out at a time: then it is the turn of other connections. */
const AT_A_TIME = 200;

/** @param latencyMs - asked again for each frame, since the weather changes; a later frame never overtakes an earlier one */
export function createPipe(clock: Clock, latencyMs: () => number): Pipe {
  const queue = createFifo<{ readonly due: number; readonly deliver: () => void }>();
  let frozen = false;
  let stop: (() => void) | undefined;
  const arm = () => {
    const next = queue.first();
    if (!next || frozen || stop) return;
    stop = clock.after(Math.max(0, next.due - clock.elapsed()), flush);
  };
  const flush = () => {
    stop = undefined;
    for (let count = 0; count < AT_A_TIME && !frozen; count += 1) {
      const next = queue.first();
      if (!next || next.due > clock.elapsed()) break;
      queue.shift();
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
      queue.push({ due: Math.max(queue.last()?.due ?? 0, clock.elapsed() + latencyMs()), deliver });
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
      queue.clear();
      disarm();
    },
  };
}
