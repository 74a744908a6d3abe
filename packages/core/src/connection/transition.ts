import type { SessionErrorContext } from '../errors.js';

/** The connection's own state. `persistent`: it was up once (or is resumed), so it comes back by itself. */
export type Machine =
  | { readonly phase: 'idle' }
  | { readonly phase: 'authenticating'; readonly attempt: number; readonly persistent: boolean }
  | { readonly phase: 'opening'; readonly attempt: number; readonly persistent: boolean }
  | { readonly phase: 'logging-on'; readonly attempt: number; readonly persistent: boolean }
  /** `unanswered`: pings sent since the last frame. */
  | { readonly phase: 'online'; readonly unanswered: number; readonly lastTickAt: number }
  | { readonly phase: 'waiting'; readonly attempt: number; readonly nextAttemptAt: number; readonly reason: SessionErrorContext }
  | { readonly phase: 'stopped'; readonly reason: SessionErrorContext };

/** Timers belong to a phase and end with it. */
export type TimerName = 'token' | 'attempt' | 'open' | 'log-on' | 'heartbeat' | 'probe';

/** Everything that can happen to a connection. */
export type ConnectionEvent =
  | { readonly type: 'connect'; readonly persistent: boolean }
  | { readonly type: 'disconnect' }
  | { readonly type: 'retry-now' }
  | { readonly type: 'token-ready' }
  /** No token: `final` when asking again would not help. */
  | { readonly type: 'token-failed'; readonly reason: SessionErrorContext; readonly final: boolean }
  | { readonly type: 'socket-opened' }
  /** `reason`: there can be no socket, and trying again would not help. */
  | { readonly type: 'socket-closed'; readonly reason?: SessionErrorContext | undefined }
  | { readonly type: 'logged-on' }
  | { readonly type: 'log-on-refused'; readonly reason: SessionErrorContext }
  | { readonly type: 'frame' }
  | { readonly type: 'timer'; readonly name: TimerName }
  /** The page woke up, or the network says that it changed: a hint, not a fact. */
  | { readonly type: 'wake' };

/** What the machine wants done. */
export type ConnectionEffect =
  /** `suspect`: the last attempt failed with the token at hand, so it must be checked. */
  | { readonly type: 'fetch-token'; readonly suspect: boolean }
  | { readonly type: 'open-socket' }
  | { readonly type: 'close-socket' }
  | { readonly type: 'ping' }
  | { readonly type: 'start-timer'; readonly name: TimerName; readonly ms: number };

/** What a transition may look at besides the machine: all of it given, so that a transition is a function. */
export interface Surroundings {
  /** On the clock of moments, for what is shown. */
  readonly now: number;
  /** For distances. */
  readonly elapsed: number;
  /** Milliseconds to wait before attempt `n`, by chance. */
  readonly backoff: (attempt: number) => number;
  /** Milliseconds until log-in and socket requests may be made again. */
  readonly budgetWait: number;
}

type Step = readonly [Machine, ...ConnectionEffect[]];

const PING_EVERY_MS = 5_000;
/** Dead at the tick after two pings without any frame: 10 to 15 s after the last sign of life. */
const MOST_UNANSWERED = 2;
/** A tick that comes this late means that the page slept: what looks like silence was ours. */
const OVERSLEPT_MS = 2 * PING_EVERY_MS;
/** After a wake-up the server gets this long for one sign of life. */
const PROBE_MS = 4_000;
/** A host's own callback may ask somebody for a password first; one that never answers must not hold the phone for ever. */
const TOKEN_MS = 60_000;
const OPEN_MS = 10_000;
/** The server gives itself 10 s by default; older ones stay silent for ever. */
const LOG_ON_MS = 13_000;

/** The connection machine: what happens next, and what is to be done for it. Pure. */
export function transition(machine: Machine, event: ConnectionEvent, around: Surroundings): Step {
  switch (event.type) {
    case 'connect':
      return connect(event.persistent, around);
    case 'disconnect':
      return machine.phase === 'idle' ? [machine] : [{ phase: 'idle' }, { type: 'close-socket' }];
    case 'retry-now':
      return retryNow(machine, around);
    case 'token-ready':
      if (machine.phase !== 'authenticating') return [machine];
      return [{ ...machine, phase: 'opening' }, { type: 'open-socket' }, { type: 'start-timer', name: 'open', ms: OPEN_MS }];
    case 'token-failed':
      if (machine.phase !== 'authenticating') return [machine];
      return event.final ? [{ phase: 'stopped', reason: event.reason }] : fail(machine, event.reason, around);
    case 'socket-opened':
      if (machine.phase !== 'opening') return [machine];
      return [
        { ...machine, phase: 'logging-on' },
        { type: 'start-timer', name: 'log-on', ms: LOG_ON_MS },
      ];
    case 'logged-on':
      if (machine.phase !== 'logging-on') return [machine];
      return [
        { phase: 'online', unanswered: 0, lastTickAt: around.elapsed },
        { type: 'start-timer', name: 'heartbeat', ms: PING_EVERY_MS },
      ];
    case 'log-on-refused':
      return machine.phase === 'logging-on' ? fail(machine, event.reason, around) : [machine];
    case 'socket-closed':
      return socketClosed(machine, event.reason, around);
    case 'frame':
      // The next ping is planned here, and not by the timer of the last one: in a hidden tab a browser lets timers that timers
      // set fire once a minute, and a proxy may cut what is silent for as long.
      if (!isListening(machine)) return [machine];
      return [
        { ...machine, unanswered: 0, lastTickAt: around.elapsed },
        { type: 'start-timer', name: 'heartbeat', ms: PING_EVERY_MS },
      ];
    case 'timer':
      return timerFired(machine, event.name, around);
    case 'wake':
      return wake(machine, around);
    default:
      return event satisfies never;
  }
}

/** A ping is unanswered: the next frame, whatever it says, is the sign of life that is waited for. Any other changes nothing. */
export function isListening(machine: Machine): machine is Machine & { phase: 'online' } {
  return machine.phase === 'online' && machine.unanswered > 0;
}

function connect(persistent: boolean, around: Surroundings): Step {
  if (persistent && around.budgetWait > 0) {
    // A log-in has made its request already and was counted then; this one would be the first of two.
    const reason = { code: 'too-many-attempts', retryInMs: around.budgetWait } as const;
    const [planned, ...effects] = planAttempt({ phase: 'waiting', attempt: 1, nextAttemptAt: 0, reason }, around.budgetWait, around);
    return [planned, { type: 'close-socket' }, ...effects];
  }
  const [machine, ...effects] = authenticate(1, persistent, false);
  return [machine, { type: 'close-socket' }, ...effects];
}

function authenticate(attempt: number, persistent: boolean, suspect: boolean): Step {
  return [
    { phase: 'authenticating', attempt, persistent },
    { type: 'fetch-token', suspect },
    { type: 'start-timer', name: 'token', ms: TOKEN_MS },
  ];
}

function retryNow(machine: Machine, around: Surroundings): Step {
  if (machine.phase !== 'waiting') return [machine];
  if (around.budgetWait > 0) return planAttempt(machine, around.budgetWait, around);
  return authenticate(machine.attempt, true, true);
}

function socketClosed(machine: Machine, reason: SessionErrorContext | undefined, around: Surroundings): Step {
  switch (machine.phase) {
    case 'opening':
    case 'logging-on':
      if (reason) return [{ phase: 'stopped', reason }, { type: 'close-socket' }];
      return fail(machine, { code: machine.persistent ? 'link-lost' : 'unreachable' }, around);
    case 'online':
      return lose(around);
    case 'idle':
    case 'authenticating':
    case 'waiting':
    case 'stopped':
      return [machine];
    default:
      return machine satisfies never;
  }
}

function timerFired(machine: Machine, name: TimerName, around: Surroundings): Step {
  switch (name) {
    case 'attempt':
      return retryNow(machine, around);
    case 'token':
      return machine.phase === 'authenticating' ? fail(machine, { code: 'no-response' }, around) : [machine];
    case 'open':
      return machine.phase === 'opening' ? fail(machine, { code: 'no-response' }, around) : [machine];
    case 'log-on':
      return machine.phase === 'logging-on' ? fail(machine, { code: 'log-on-timeout' }, around) : [machine];
    case 'heartbeat':
      return heartbeat(machine, around);
    case 'probe':
      return isListening(machine) ? lose(around) : [machine];
    default:
      return name satisfies never;
  }
}

function heartbeat(machine: Machine, around: Surroundings): Step {
  if (machine.phase !== 'online') return [machine];
  if (around.elapsed - machine.lastTickAt > PING_EVERY_MS + OVERSLEPT_MS) return probe(machine, around);
  if (machine.unanswered >= MOST_UNANSWERED) return lose(around);
  return [
    { ...machine, unanswered: machine.unanswered + 1, lastTickAt: around.elapsed },
    { type: 'ping' },
    { type: 'start-timer', name: 'heartbeat', ms: PING_EVERY_MS },
  ];
}

function wake(machine: Machine, around: Surroundings): Step {
  // An unanswered ping has its deadline already: waking again and again must not put it off for ever.
  if (machine.phase === 'online') return machine.unanswered > 0 ? [machine, { type: 'ping' }] : probe(machine, around);
  return retryNow(machine, around);
}

/** Asks for one sign of life, and starts the heartbeat anew. */
function probe(machine: Machine & { phase: 'online' }, around: Surroundings): Step {
  return [
    { ...machine, unanswered: 1, lastTickAt: around.elapsed },
    { type: 'ping' },
    { type: 'start-timer', name: 'probe', ms: PROBE_MS },
    { type: 'start-timer', name: 'heartbeat', ms: PING_EVERY_MS },
  ];
}

function lose(around: Surroundings): Step {
  const next: Machine = { phase: 'waiting', attempt: 1, nextAttemptAt: around.now, reason: { code: 'link-lost' } };
  const [machine, ...effects] = planAttempt(next, Math.max(around.backoff(1), around.budgetWait), around);
  return [machine, { type: 'close-socket' }, ...effects];
}

/** An attempt failed. One that somebody typed for ends there, with its reason; one that resumes goes on. */
function fail(
  machine: { readonly attempt: number; readonly persistent: boolean },
  reason: SessionErrorContext,
  around: Surroundings,
): Step {
  if (!machine.persistent) return [{ phase: 'stopped', reason }, { type: 'close-socket' }];
  const attempt = machine.attempt + 1;
  const next: Machine = { phase: 'waiting', attempt, nextAttemptAt: around.now, reason };
  const asked = reason.code === 'too-many-attempts' ? reason.retryInMs : 0;
  const [planned, ...effects] = planAttempt(next, Math.max(around.backoff(attempt), around.budgetWait, asked), around);
  return [planned, { type: 'close-socket' }, ...effects];
}

function planAttempt(machine: Machine & { phase: 'waiting' }, ms: number, around: Surroundings): Step {
  return [
    { ...machine, nextAttemptAt: around.now + ms },
    { type: 'start-timer', name: 'attempt', ms },
  ];
}
