import type { PhoneClient, PhoneState, Unsubscribe } from '@hookswitch/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { nextFrame, type Schedule } from './nextFrame.js';

/** The phone's state for React: a projection of core's, which reduces nothing itself. */
export interface PhoneStore {
  readonly store: StoreApi<PhoneState>;
  /** Begins to follow the client; the one subscription, however many components read. */
  readonly follow: () => Unsubscribe;
}

/** @param schedule - when what comes while a session begins is shown. @default with the page's next frame */
export function createPhoneStore(client: Pick<PhoneClient, 'getState' | 'subscribe'>, schedule: Schedule = nextFrame): PhoneStore {
  const store = createStore<PhoneState>(() => client.getState());
  let cancel: (() => void) | undefined;
  const take = () => {
    cancel?.();
    cancel = undefined;
    store.setState(client.getState(), true);
  };
  const hear = () => {
    const before = store.getState();
    const now = client.getState();
    // A session begins with a message for each thing the server knows, and every permission hangs on each: the desk would
    // render a dozen times before anybody can use it. A call waits for nothing, nor does what is settled or no longer so.
    if (isBeginning(before) && isBeginning(now) && before.calls === now.calls) cancel ??= schedule(take);
    else take();
  };
  return {
    store,
    follow() {
      const leave = client.subscribe(hear);
      // Whatever happened between the first render and now.
      take();
      return () => {
        leave();
        cancel?.();
        cancel = undefined;
      };
    },
  };
}

/** Logging in, connecting, or connected and not yet told which calls there are. */
function isBeginning({ connection: { phase }, username, verification }: PhoneState): boolean {
  return phase === 'connecting' || (phase === 'idle' && username !== undefined) || (phase === 'online' && verification === 'checking');
}
