import type { Clock } from '../lib/clock.js';
import type { Emitter } from '../lib/emitter.js';
import type { PhoneState } from '../state/phoneState.js';
import { withoutSnapshot } from '../state/reduceCalls.js';
import type { CallTimes } from './keepCallTimes.js';
import type { ClientEvent } from './PhoneClient.js';
import { createResync, type Resync } from './resync.js';
import type { StateHolder } from './stateHolder.js';
import { takeSnapshot } from './takeSnapshot.js';

/** Keeps the list of calls that of the server: asks for it, takes it, and asks again where the two seem to differ. */
export interface LineCheck extends Resync {
  /** Looks at a change of the state. */
  observe(state: PhoneState): void;
  /** Something happened that may mean that an event was missed, by us or by the server. */
  suspect(): void;
}

/** What a check of the line stands on. */
export interface LineCheckParts {
  readonly clock: Clock;
  readonly state: StateHolder;
  readonly events: Emitter<ClientEvent>;
  readonly callTimes: CallTimes;
  readonly ask: () => void;
}

/** What looks like a missed event is most often one that is on its way. */
const SUSPICION_MS = 3_000;
/** A server that insists on what looks wrong is not asked more often. */
const BETWEEN_CHECKS_MS = 30_000;

export function createLineCheck({ clock, state, events, callTimes, ask }: LineCheckParts): LineCheck {
  const resync = createResync({
    clock,
    ask(tries) {
      // A server that is silent because there are no calls has said so in another way.
      if (tries > 0) state.set((now) => (now.calls.length === 0 && now.phoneStatus === 'AVAILABLE' ? withoutSnapshot(now) : now));
      ask();
    },
    isMissingCalls: (listed) => state.get().calls.some((call) => !listed.some((event) => event.uniqueId === call.id)),
    onAnswer: (listed, raced) => takeSnapshot({ state, events, clock, callTimes }, listed, raced),
    onMissing() {
      // A list that was verified stays so: its live events go on.
      state.set((now) => (now.verification === 'checking' ? withoutSnapshot(now) : now));
      events.emit({ type: 'snapshot-missing' });
    },
  });
  let cancelSuspicion: (() => void) | undefined;
  let isSuspected = false;
  /** The present contradiction is being looked into, or was, and the server insists on it. */
  let isNoted = false;
  let checkedAt = Number.NEGATIVE_INFINITY;

  const plan = (ms: number) => {
    cancelSuspicion ??= clock.after(ms, () => {
      cancelSuspicion = undefined;
      if (!isSuspected && !isContradictory(state.get())) return;
      isSuspected = false;
      checkedAt = clock.elapsed();
      resync.begin();
    });
  };
  const planNext = () => plan(Math.max(SUSPICION_MS, checkedAt + BETWEEN_CHECKS_MS - clock.elapsed()));

  return {
    ...resync,
    observe(now) {
      const isNow = isContradictory(now);
      if (isNow && !isNoted) planNext();
      isNoted = isNow;
    },
    suspect() {
      isSuspected = true;
      planNext();
    },
    cancel() {
      resync.cancel();
      cancelSuspicion?.();
      cancelSuspicion = undefined;
      isSuspected = false;
    },
  };
}

/** The server says that the phone is free, and we show a call. */
function isContradictory({ verification, phoneStatus, calls }: PhoneState): boolean {
  return verification === 'verified' && phoneStatus === 'AVAILABLE' && calls.length > 0;
}
