import { callSafely } from '../lib/callSafely.js';
import type { Clock } from '../lib/clock.js';
import type { Random } from '../lib/random.js';
import type { DecodedFrame } from '../protocol/decode.js';
import { PING_FRAME } from '../protocol/encode.js';
import type { Transport } from '../transport/Transport.js';
import { backoff } from './backoff.js';
import { type ConnectionTarget, createLink } from './link.js';
import type { RequestBudget } from './requestBudget.js';
import { type ConnectionEffect, type ConnectionEvent, isListening, type Machine, type TimerName, transition } from './transition.js';

/** What a connection is made of. */
export interface ConnectionParts {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly random: Random;
  readonly budget: RequestBudget;
  /** Hears of every change of the machine, with the machine before it. */
  readonly onMachine: (machine: Machine, before: Machine) => void;
  /** Hears every frame of the present socket; of an older one, none. */
  readonly onFrame: (frame: DecodedFrame) => void;
}

/** Runs what {@link transition} wants done. */
export interface Connection {
  connect(target: ConnectionTarget, persistent: boolean): void;
  dispatch(event: ConnectionEvent): void;
  /** Sends a frame; false when there is no session to send it in. */
  send(frame: string): boolean;
}

export function createConnection(parts: ConnectionParts): Connection {
  const { clock, budget } = parts;
  let machine: Machine = { phase: 'idle' };
  const timers = new Map<TimerName, () => void>();
  const events: ConnectionEvent[] = [];

  /** One event runs to its end before the next begins, also when a listener or a socket answers at once. */
  const dispatch = (event: ConnectionEvent) => {
    // Frames are many, and nearly all of them come while nothing is listened for.
    if (event.type === 'frame' && !isListening(machine)) return;
    events.push(event);
    if (events.length > 1) return;
    for (let next = events[0]; next; next = events[0]) {
      // Somebody else's transport or listener that throws must not stop the machine.
      callSafely(step, next);
      events.shift();
    }
  };

  const link = createLink({ transport: parts.transport, budget, dispatch, onFrame: parts.onFrame });

  const step = (event: ConnectionEvent) => {
    const before = machine;
    const [next, ...effects] = transition(before, event, {
      now: clock.now(),
      elapsed: clock.elapsed(),
      backoff: (attempt) => backoff(attempt, parts.random),
      budgetWait: budget.waitFor(2),
    });
    machine = next;
    if (next.phase !== before.phase) {
      for (const cancel of timers.values()) cancel();
      timers.clear();
    }
    for (const effect of effects) run(effect);
    if (next !== before) parts.onMachine(next, before);
  };

  const run = (effect: ConnectionEffect) => {
    switch (effect.type) {
      case 'fetch-token':
        link.fetchToken(effect.suspect);
        return;
      case 'open-socket':
        link.open();
        return;
      case 'close-socket':
        link.close();
        return;
      case 'ping':
        link.send(PING_FRAME);
        return;
      case 'start-timer': {
        const { name, ms } = effect;
        timers.get(name)?.();
        timers.set(
          name,
          clock.after(ms, () => dispatch({ type: 'timer', name })),
        );
        return;
      }
      default:
        effect satisfies never;
    }
  };

  return {
    connect(target, persistent) {
      link.aim(target);
      dispatch({ type: 'connect', persistent });
    },
    dispatch,
    send: (frame) => machine.phase === 'online' && link.send(frame),
  };
}
