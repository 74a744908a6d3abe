import type { PhoneClient, PhoneState, Unsubscribe } from '@hookswitch/core';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** The phone's state for React: a projection of core's, which reduces nothing itself. */
export interface PhoneStore {
  readonly store: StoreApi<PhoneState>;
  /** Begins to follow the client; the one subscription, however many components read. */
  readonly follow: () => Unsubscribe;
}

export function createPhoneStore(client: Pick<PhoneClient, 'getState' | 'subscribe'>): PhoneStore {
  const store = createStore<PhoneState>(() => client.getState());
  const take = () => store.setState(client.getState(), true);
  return {
    store,
    follow() {
      const leave = client.subscribe(take);
      // Whatever happened between the first render and now.
      take();
      return leave;
    },
  };
}
