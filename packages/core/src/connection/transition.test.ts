import { describe, expect, it } from 'vitest';
import { type ConnectionEvent, type Machine, type Surroundings, type TimerName, transition } from './transition.js';

const NOW = 1_700_000_000_000;
const LOST = { code: 'link-lost' } as const;
const WRONG = { code: 'invalid-credentials' } as const;
const around: Surroundings = { now: NOW, elapsed: NOW, backoff: (attempt) => attempt * 1_000, budgetWait: 0 };

/** Every phase; two kinds of the same phase where they behave differently. The compiler keeps the list complete. */
const MACHINES = {
  idle: { phase: 'idle' },
  authenticating: { phase: 'authenticating', attempt: 1, persistent: false },
  'authenticating again': { phase: 'authenticating', attempt: 2, persistent: true },
  opening: { phase: 'opening', attempt: 1, persistent: false },
  'opening again': { phase: 'opening', attempt: 2, persistent: true },
  'logging-on': { phase: 'logging-on', attempt: 1, persistent: false },
  'logging-on again': { phase: 'logging-on', attempt: 2, persistent: true },
  online: { phase: 'online', unanswered: 0, lastTickAt: NOW - 5_000 },
  'online, one unanswered': { phase: 'online', unanswered: 1, lastTickAt: NOW - 5_000 },
  'online, two unanswered': { phase: 'online', unanswered: 2, lastTickAt: NOW - 5_000 },
  waiting: { phase: 'waiting', attempt: 2, nextAttemptAt: NOW + 700, reason: LOST },
  stopped: { phase: 'stopped', reason: WRONG },
} as const satisfies Record<string, Machine>;

type MachineName = keyof typeof MACHINES;
const MACHINE_NAMES = Object.keys(MACHINES) as MachineName[];
/** Fails to compile when a phase is in no machine above. */
const PHASES: Readonly<Record<Machine['phase'], true>> = Object.fromEntries(
  MACHINE_NAMES.map((name) => [MACHINES[name].phase, true]),
) as Record<(typeof MACHINES)[MachineName]['phase'], true>;

const EVENTS = {
  connect: { type: 'connect', persistent: false },
  restore: { type: 'connect', persistent: true },
  disconnect: { type: 'disconnect' },
  'retry-now': { type: 'retry-now' },
  'token-ready': { type: 'token-ready' },
  'token-failed': { type: 'token-failed', reason: { code: 'unreachable' }, final: false },
  'token-failed for good': { type: 'token-failed', reason: WRONG, final: true },
  'socket-opened': { type: 'socket-opened' },
  'socket-closed': { type: 'socket-closed' },
  'logged-on': { type: 'logged-on' },
  'log-on-refused': { type: 'log-on-refused', reason: { code: 'log-on-failed' } },
  frame: { type: 'frame' },
  'timer token': { type: 'timer', name: 'token' },
  'timer attempt': { type: 'timer', name: 'attempt' },
  'timer open': { type: 'timer', name: 'open' },
  'timer log-on': { type: 'timer', name: 'log-on' },
  'timer heartbeat': { type: 'timer', name: 'heartbeat' },
  'timer probe': { type: 'timer', name: 'probe' },
  wake: { type: 'wake' },
} as const satisfies Record<string, ConnectionEvent>;

type EventName = keyof typeof EVENTS;
/** Fail to compile when a kind of event or a timer is in no event above. */
const KINDS: Readonly<Record<ConnectionEvent['type'], true>> = Object.fromEntries(
  Object.values(EVENTS).map((event) => [event.type, true]),
) as Record<(typeof EVENTS)[EventName]['type'], true>;
const TIMERS: Readonly<Record<TimerName, true>> = { token: true, attempt: true, open: true, 'log-on': true, heartbeat: true, probe: true };

type Row = readonly [phase: Machine['phase'], ...effects: string[]];
const START: Row = ['authenticating', 'close-socket', 'fetch-token', 'start token'];
const AGAIN: Row = ['authenticating', 'fetch-token suspect', 'start token'];
const STOP: Row = ['stopped', 'close-socket'];
const WAIT: Row = ['waiting', 'close-socket', 'start attempt'];
const PROBE: Row = ['online', 'ping', 'start probe', 'start heartbeat'];

/** What each event does to each machine; one that is not named changes nothing and wants nothing done. */
const TABLE: Readonly<Record<EventName, Partial<Record<MachineName, Row>>>> = {
  connect: Object.fromEntries(MACHINE_NAMES.map((name) => [name, START])),
  restore: Object.fromEntries(MACHINE_NAMES.map((name) => [name, START])),
  disconnect: Object.fromEntries(MACHINE_NAMES.filter((name) => name !== 'idle').map((name) => [name, ['idle', 'close-socket']])),
  'retry-now': { waiting: AGAIN },
  'token-ready': {
    authenticating: ['opening', 'open-socket', 'start open'],
    'authenticating again': ['opening', 'open-socket', 'start open'],
  },
  'token-failed': { authenticating: STOP, 'authenticating again': WAIT },
  'token-failed for good': { authenticating: ['stopped'], 'authenticating again': ['stopped'] },
  'socket-opened': { opening: ['logging-on', 'start log-on'], 'opening again': ['logging-on', 'start log-on'] },
  'socket-closed': {
    opening: STOP,
    'opening again': WAIT,
    'logging-on': STOP,
    'logging-on again': WAIT,
    online: WAIT,
    'online, one unanswered': WAIT,
    'online, two unanswered': WAIT,
  },
  'logged-on': { 'logging-on': ['online', 'start heartbeat'], 'logging-on again': ['online', 'start heartbeat'] },
  'log-on-refused': { 'logging-on': STOP, 'logging-on again': WAIT },
  frame: { 'online, one unanswered': ['online', 'start heartbeat'], 'online, two unanswered': ['online', 'start heartbeat'] },
  'timer token': { authenticating: STOP, 'authenticating again': WAIT },
  'timer attempt': { waiting: AGAIN },
  'timer open': { opening: STOP, 'opening again': WAIT },
  'timer log-on': { 'logging-on': STOP, 'logging-on again': WAIT },
  'timer heartbeat': {
    online: ['online', 'ping', 'start heartbeat'],
    'online, one unanswered': ['online', 'ping', 'start heartbeat'],
    'online, two unanswered': WAIT,
  },
  'timer probe': { 'online, one unanswered': WAIT, 'online, two unanswered': WAIT },
  wake: {
    online: PROBE,
    'online, one unanswered': ['online', 'ping'],
    'online, two unanswered': ['online', 'ping'],
    waiting: AGAIN,
  },
};

const EVENT_NAMES = Object.keys(EVENTS) as EventName[];

function effectsOf(step: ReturnType<typeof transition>): string[] {
  const [, ...effects] = step;
  return effects.map((effect) => {
    if (effect.type === 'start-timer') return `start ${effect.name}`;
    return effect.type === 'fetch-token' && effect.suspect ? 'fetch-token suspect' : effect.type;
  });
}

describe('every event in every phase', () => {
  it('is in the table', () => {
    expect([PHASES, KINDS, TIMERS].every((list) => Object.keys(list).length > 0)).toBe(true);
    expect(Object.keys(TABLE)).toEqual(EVENT_NAMES);
  });

  const cells = EVENT_NAMES.flatMap((event) => MACHINE_NAMES.map((machine) => ({ event, machine })));

  it.each(cells)('$event while $machine', ({ event, machine }) => {
    const before: Machine = MACHINES[machine];
    const step = transition(before, EVENTS[event], around);
    const row = TABLE[event][machine];
    if (row) expect([step[0].phase, ...effectsOf(step)]).toEqual(row);
    else expect(step).toEqual([before]);
  });
});

describe('a refusal that says how long to wait', () => {
  it('is obeyed: the next attempt is not earlier', () => {
    const machine: Machine = { phase: 'authenticating', attempt: 1, persistent: true };
    const reason = { code: 'too-many-attempts', retryInMs: 120_000 } as const;
    const [next, ...effects] = transition(machine, { type: 'token-failed', reason, final: false }, around);
    expect(next).toMatchObject({ phase: 'waiting', nextAttemptAt: NOW + 120_000, reason });
    expect(effects).toContainEqual({ type: 'start-timer', name: 'attempt', ms: 120_000 });
  });
});

describe('reasons', () => {
  it.each<[MachineName, EventName, string]>([
    ['authenticating', 'token-failed for good', 'invalid-credentials'],
    ['authenticating', 'timer token', 'no-response'],
    ['opening', 'socket-closed', 'unreachable'],
    ['opening', 'timer open', 'no-response'],
    ['opening again', 'socket-closed', 'link-lost'],
    ['logging-on', 'timer log-on', 'log-on-timeout'],
    ['logging-on', 'log-on-refused', 'log-on-failed'],
    ['logging-on again', 'timer log-on', 'log-on-timeout'],
    ['online', 'socket-closed', 'link-lost'],
    ['online, two unanswered', 'timer heartbeat', 'link-lost'],
  ])('%s, then %s: %s', (machine, event, code) => {
    const [next] = transition(MACHINES[machine], EVENTS[event], around);
    expect(next).toMatchObject({ reason: { code } });
  });
});

describe('attempts', () => {
  it('wait longer the more have failed', () => {
    const [next, , timer] = transition(MACHINES['opening again'], EVENTS['socket-closed'], around);
    expect(next).toEqual({ phase: 'waiting', attempt: 3, nextAttemptAt: NOW + 3_000, reason: LOST });
    expect(timer).toEqual({ type: 'start-timer', name: 'attempt', ms: 3_000 });
  });

  it('begin to count anew when a session that was up is lost', () => {
    const [next] = transition(MACHINES.online, EVENTS['socket-closed'], around);
    expect(next).toEqual({ phase: 'waiting', attempt: 1, nextAttemptAt: NOW + 1_000, reason: LOST });
  });

  it('come back by themselves once a session was up, and not before', () => {
    const [refused] = transition(MACHINES.opening, EVENTS['socket-closed'], around);
    const [lost] = transition(MACHINES.online, EVENTS['socket-closed'], around);
    expect([refused.phase, lost.phase]).toEqual(['stopped', 'waiting']);
    const [again] = transition(lost, EVENTS['timer attempt'], around);
    expect(again).toEqual({ phase: 'authenticating', attempt: 1, persistent: true });
  });

  it.each<[MachineName, EventName]>([
    ['waiting', 'retry-now'],
    ['waiting', 'timer attempt'],
    ['waiting', 'wake'],
  ])('while %s, %s waits for the budget', (machine, event) => {
    const [next, ...effects] = transition(MACHINES[machine], EVENTS[event], { ...around, budgetWait: 9_000 });
    expect(next).toEqual({ ...MACHINES.waiting, nextAttemptAt: NOW + 9_000 });
    expect(effects).toEqual([{ type: 'start-timer', name: 'attempt', ms: 9_000 }]);
  });

  it('are put off until the budget allows them, when that is later than the back-off', () => {
    const [next] = transition(MACHINES.online, EVENTS['socket-closed'], { ...around, budgetWait: 42_000 });
    expect(next).toMatchObject({ nextAttemptAt: NOW + 42_000 });
  });

  it('of a session that is restored again and again wait for the budget too', () => {
    const step = transition(MACHINES.online, EVENTS.restore, { ...around, budgetWait: 9_000 });
    expect([step[0].phase, ...effectsOf(step)]).toEqual(WAIT);
    expect(step[0]).toMatchObject({ attempt: 1, reason: { code: 'too-many-attempts', retryInMs: 9_000 } });
  });

  it('of a log-in go on, since its request was counted when it was made', () => {
    const [next] = transition(MACHINES.idle, EVENTS.connect, { ...around, budgetWait: 9_000 });
    expect(next.phase).toBe('authenticating');
  });
});

describe('the heartbeat', () => {
  it('notices a dead socket within 20 s of its last frame', () => {
    let machine: Machine = { phase: 'online', unanswered: 0, lastTickAt: NOW };
    let now = NOW;
    // The worst moment for the last frame: right after a tick.
    while (machine.phase === 'online') {
      now += 5_000;
      [machine] = transition(machine, EVENTS['timer heartbeat'], { ...around, now });
    }
    expect(now - NOW).toBeLessThanOrEqual(20_000);
    expect(now - NOW).toBeGreaterThan(10_000);
  });

  it('takes any frame for life', () => {
    const [next] = transition(MACHINES['online, two unanswered'], EVENTS.frame, around);
    expect(next).toMatchObject({ unanswered: 0 });
  });

  it('asks first when the page has slept, instead of taking its own silence for the server’s', () => {
    const asleep: Machine = { phase: 'online', unanswered: 2, lastTickAt: NOW - 60_000 };
    const step = transition(asleep, EVENTS['timer heartbeat'], around);
    expect([step[0].phase, ...effectsOf(step)]).toEqual(PROBE);
    expect(step[0]).toEqual({ phase: 'online', unanswered: 1, lastTickAt: NOW });
  });

  it('loses a hidden page’s dead socket at its next wake-up, however slowly its timers run', () => {
    const minute = (machine: Machine, event: EventName, at: number) =>
      transition(machine, EVENTS[event], { ...around, now: NOW + at * 60_000, elapsed: NOW + at * 60_000 })[0];
    const probed = minute({ phase: 'online', unanswered: 1, lastTickAt: NOW }, 'timer heartbeat', 1);
    expect(minute(probed, 'timer probe', 2).phase).toBe('waiting');
  });
});

describe('a probe', () => {
  it('keeps its deadline when the page wakes again and again', () => {
    const [probing] = transition(MACHINES.online, EVENTS.wake, around);
    expect(effectsOf(transition(probing, EVENTS.wake, around))).toEqual(['ping']);
  });

  it('that was answered loses nothing', () => {
    const [probing] = transition(MACHINES.online, EVENTS.wake, around);
    const [alive] = transition(probing, EVENTS.frame, around);
    expect(transition(alive, EVENTS['timer probe'], around)).toEqual([alive]);
  });
});
