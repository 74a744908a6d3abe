import { createEmitter, type Unsubscribe } from '../lib/emitter.js';
import { type CallChange, callChanges } from '../state/callChanges.js';
import type { PhoneState } from '../state/phoneState.js';

/** Holds the one state: everything that changes it goes through here, and everybody hears of it once. */
export interface StateHolder {
  readonly get: () => PhoneState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** Takes the next state. A change made while another is being taken joins it. */
  set(change: (state: PhoneState) => PhoneState): void;
  clear(): void;
}

export function createStateHolder(
  initial: PhoneState,
  /** Looks at a change before anybody hears of it; may make further ones. */
  onChanges: (after: PhoneState, changes: readonly CallChange[]) => void,
  /** Tells of each of the calls' changes once the state is out. */
  tell: (change: CallChange) => void,
  /** Whether an earlier page of this tab has told of a call. */
  isKept?: (callId: string) => boolean,
): StateHolder {
  let state = initial;
  let isSetting = false;
  /** Changes nobody has been told of yet: a listener that makes the next one must not have it told first. */
  const untold: CallChange[] = [];
  const listeners = createEmitter<void>();
  return {
    get: () => state,
    subscribe: listeners.subscribe,
    set(change) {
      const before = state;
      state = change(before);
      if (state === before || isSetting) return;
      isSetting = true;
      const changes = callChanges(before, state, isKept);
      try {
        onChanges(state, changes);
      } finally {
        isSetting = false;
      }
      untold.push(...changes);
      listeners.emit();
      for (let next = untold.shift(); next; next = untold.shift()) tell(next);
    },
    clear: listeners.clear,
  };
}
