import { isPhoneError, type SessionErrorContext } from '../errors.js';
import type { Clock } from '../lib/clock.js';
import type { Random } from '../lib/random.js';
import { type DecodedFrame, decodeFrame } from '../protocol/decode.js';
import { PING_FRAME } from '../protocol/encode.js';
import type { Transport, TransportSocket } from '../transport/Transport.js';
import { backoff } from './backoff.js';
import type { RequestBudget } from './requestBudget.js';
import { type ConnectionEffect, type ConnectionEvent, type Machine, type TimerName, transition } from './transition.js';

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

/** Whom to connect as, and where. */
export interface ConnectionTarget {
  /** The address of the socket with its token in it: never logged. */
  readonly socketUrl: (token: string) => string;
  /** A token; `suspect` when the one at hand may be stale. Rejects with a {@link PhoneError}. */
  readonly getToken: (suspect: boolean) => Promise<string>;
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
  let target: ConnectionTarget | undefined;
  let token = '';
  let socket: TransportSocket | undefined;
  /** Each socket and each token request has a number: what an older one still says is not for us. */
  let generation = 0;
  const timers = new Map<TimerName, () => void>();
  const events: ConnectionEvent[] = [];

  const stopTimers = () => {
    for (const cancel of timers.values()) cancel();
    timers.clear();
  };

  const step = (event: ConnectionEvent) => {
    const before = machine;
    const [next, ...effects] = transition(before, event, {
      now: clock.now(),
      backoff: (attempt) => backoff(attempt, parts.random),
      budgetWait: budget.waitFor(2),
    });
    machine = next;
    if (next.phase !== before.phase) stopTimers();
    for (const effect of effects) run(effect);
    if (next !== before) parts.onMachine(next, before);
  };

  /** One event runs to its end before the next begins, also when a listener or a socket answers at once. */
  const dispatch = (event: ConnectionEvent) => {
    events.push(event);
    if (events.length > 1) return;
    for (let next = events[0]; next; next = events[0]) {
      try {
        step(next);
      } catch (error) {
        // A transport that throws must not stop the machine; its error still surfaces.
        queueMicrotask(() => {
          throw error;
        });
      }
      events.shift();
    }
  };

  /** A transport that throws has no socket any more, whatever it says. */
  const transmit = (frame: string): boolean => {
    try {
      socket?.send(frame);
    } catch {
      dispatch({ type: 'socket-closed' });
      return false;
    }
    return socket !== undefined;
  };

  const run = (effect: ConnectionEffect) => {
    switch (effect.type) {
      case 'fetch-token':
        fetchToken(effect.suspect);
        return;
      case 'open-socket':
        openSocket();
        return;
      case 'close-socket':
        generation += 1;
        socket?.close();
        socket = undefined;
        return;
      case 'ping':
        transmit(PING_FRAME);
        return;
      case 'start-timer': {
        timers.get(effect.name)?.();
        const { name } = effect;
        timers.set(
          name,
          clock.after(effect.ms, () => {
            timers.delete(name);
            dispatch({ type: 'timer', name });
          }),
        );
        return;
      }
      default:
        effect satisfies never;
    }
  };

  const fetchToken = (suspect: boolean) => {
    generation += 1;
    const mine = generation;
    target?.getToken(suspect).then(
      (fresh) => {
        if (mine !== generation) return;
        token = fresh;
        dispatch({ type: 'token-ready' });
      },
      (error: unknown) => {
        if (mine !== generation) return;
        const reason = reasonOf(error);
        dispatch({ type: 'token-failed', reason, final: isFinal(reason) });
      },
    );
  };

  const openSocket = () => {
    if (!target) return;
    generation += 1;
    const mine = generation;
    budget.spend();
    const ifMine = (event: ConnectionEvent) => {
      if (mine === generation) dispatch(event);
    };
    try {
      socket = parts.transport(target.socketUrl(token), {
        onOpen: () => ifMine({ type: 'socket-opened' }),
        onClose: () => ifMine({ type: 'socket-closed' }),
        onFrame: (text) => {
          if (mine === generation) receive(text);
        },
      });
    } catch {
      // A page may forbid the socket (mixed content, a policy): to us it is a socket that closed at once.
      ifMine({ type: 'socket-closed' });
    }
  };

  const receive = (text: string) => {
    const frame = decodeFrame(text);
    dispatch({ type: 'frame' });
    if (frame.kind === 'message' && frame.message.name === 'LoggedOn') dispatch({ type: 'logged-on' });
    if (frame.kind === 'message' && frame.message.name === 'LoggedOnError')
      dispatch({
        type: 'log-on-refused',
        reason: { code: frame.message.payload.reason === 'loggedOnTimeout' ? 'log-on-timeout' : 'log-on-failed' },
      });
    parts.onFrame(frame);
  };

  return {
    connect(nextTarget, persistent) {
      target = nextTarget;
      dispatch({ type: 'connect', persistent });
    },
    dispatch,
    send(frame) {
      return machine.phase === 'online' && transmit(frame);
    },
  };
}

/** Reasons that another attempt would meet again. */
function isFinal(reason: SessionErrorContext): boolean {
  return reason.code === 'invalid-credentials' || reason.code === 'token-expired' || reason.code === 'bad-address';
}

function reasonOf(error: unknown): SessionErrorContext {
  if (isPhoneError(error) && isSessionError(error.context)) return error.context;
  return { code: 'single-sign-on', text: error instanceof Error ? error.message : String(error) };
}

function isSessionError(context: { readonly code: string }): context is SessionErrorContext {
  return !('command' in context) && context.code !== 'disposed';
}
