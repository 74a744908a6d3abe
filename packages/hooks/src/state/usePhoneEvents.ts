import type { CallChange } from '@hookswitch/core';
import { useEffect, useRef } from 'react';
import { usePhoneContext } from '../provider/PhoneContext.js';

/**
 * Calls `handler` for each change of a call, once and in order: for toasts, logs and screen pops, never to build state.
 * The listener is attached once; the latest handler is called. A call that `started` began while the client looked; one that is
 * `found` was there already, after a reload or a lost link, and is `known` if this tab has told of it before (over a reload that
 * takes the client's option `callTimes`).
 *
 * @example
 * ```tsx
 * usePhoneEvents((change) => {
 *   const isNew = change.type === 'started' || (change.type === 'found' && !change.known);
 *   if (isNew && change.call.direction === 'incoming') openCustomer(change.call.userData.get('customer'));
 * });
 * ```
 */
export function usePhoneEvents(handler: (change: CallChange) => void): void {
  const { client } = usePhoneContext();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(
    () =>
      client.onEvent((event) => {
        if (event.type === 'call') latest.current(event.change);
      }),
    [client],
  );
}
