import type { ClientEvent } from '@hookswitch/core';
import { useEffect, useRef } from 'react';
import { usePhoneContext } from '../provider/PhoneContext.js';

/** A call that came up after its command had been given up. */
export type LateCall = Extract<ClientEvent, { type: 'late-call' }>;

/** Calls `handler` for each such call: what its command would have done once confirmed is done then. */
export function useLateCall(handler: (late: LateCall) => void): void {
  const { client } = usePhoneContext();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(
    () =>
      client.onEvent((event) => {
        if (event.type === 'late-call') latest.current(event);
      }),
    [client],
  );
}
