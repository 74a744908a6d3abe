import { initialPhoneState, type PhoneClient, type PhoneState, type Unsubscribe } from '@hookswitch/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CallNotice } from '../props/CallListProps.js';
import { createEndNews } from './endNews.js';
import { createNextFrame, type Schedule } from './nextFrame.js';

/** The phone's state for React: a projection of core's, which reduces nothing itself. */
export interface PhoneStore {
  readonly store: StoreApi<PhoneState>;
  /** The last call that others have ended, while it is news. */
  readonly ends: StoreApi<CallNotice | undefined>;
  /** Begins to follow the client; the one subscription, however many components read. */
  readonly follow: () => Unsubscribe;
}

/** @param schedule - when what comes while a session begins is shown. @default with the page's next frame */
export function createPhoneStore(
  client: Pick<PhoneClient, 'getState' | 'subscribe' | 'clock'>,
  schedule: Schedule = createNextFrame(),
): PhoneStore {
  // What a store begins with is what React hydrates a page with: the server's client knew nothing yet, whatever ours has done.
  const store = createStore<PhoneState>(() => initialPhoneState(client.getState().options));
  store.setState(client.getState(), true);
  const news = createEndNews(client.clock);
  let cancel: (() => void) | undefined;
  const waitNoMore = () => {
    cancel?.();
    cancel = undefined;
  };
  const take = () => {
    waitNoMore();
    const now = client.getState();
    news.look(store.getState(), now);
    store.setState(now, true);
  };
  const hear = () => {
    if (canWait(store.getState(), client.getState())) cancel ??= schedule(take);
    else take();
  };
  return {
    store,
    ends: news.store,
    follow() {
      const leave = client.subscribe(hear);
      // Whatever happened between the first render and now.
      hear();
      return () => {
        leave();
        news.rest();
        waitNoMore();
      };
    },
  };
}

/**
 * A session begins with a message for each thing the server knows, and every permission hangs on each: a desk would render a
 * dozen times before anybody can use it. Calls wait for nothing, nor does what is settled or no longer so; and whoever has
 * waited for `login()` finds the session here.
 */
function canWait(before: PhoneState, now: PhoneState): boolean {
  const isUp = now.connection.phase === 'online' && before.connection.phase !== 'online';
  return isBeginning(before) && isBeginning(now) && before.calls === now.calls && !isUp;
}

/** Logging in, connecting, or connected and not yet told which calls there are. */
function isBeginning({ connection: { phase }, username, verification }: PhoneState): boolean {
  return phase === 'connecting' || (phase === 'idle' && username !== undefined) || (phase === 'online' && verification === 'checking');
}
