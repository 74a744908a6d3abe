import type { Clock, PhoneState } from '@hookswitch/core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CallNotice } from '../props/CallListProps.js';
import { endedByOthers } from './endedByOthers.js';

/** The last end of a call that was not the agent's doing, for as long as it is new. */
export interface EndNews {
  readonly store: StoreApi<CallNotice | undefined>;
  /** Looks at what has become different. */
  readonly look: (before: PhoneState, after: PhoneState) => void;
  /** Nobody listens any more: nothing is news. */
  readonly rest: () => void;
}

/** Long enough to look up from a file; a customer's name does not stand on a screen until the next one calls. */
const NEW_MS = 30_000;

export function createEndNews(clock: Clock): EndNews {
  const store = createStore<CallNotice | undefined>(() => undefined);
  let cancel: (() => void) | undefined;
  const forget = () => store.setState(undefined, true);
  return {
    store,
    rest() {
      cancel?.();
      forget();
    },
    look(before, after) {
      const news = endedByOthers(before, after);
      if (!news) return;
      cancel?.();
      store.setState(news, true);
      // Of a consultation the other call goes on: what has become of it is what ends the news.
      cancel = news.other ? undefined : clock.after(NEW_MS, forget);
    },
  };
}
