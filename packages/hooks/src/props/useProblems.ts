import type { PhoneErrorContext, PhoneState } from '@hookswitch/core';
import { useCallback, useMemo, useState } from 'react';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { usePhoneState } from '../state/usePhoneState.js';

/** How the thing stands that a problem is about, in a word; `undefined` when there is no such thing any more. */
export type Standing<Key extends string> = (state: PhoneState, key: Key) => string | undefined;

/** Why the last attempt on each of several things failed. */
export interface Problems<Key extends string> {
  readonly problems: ReadonlyMap<Key, PhoneErrorContext>;
  readonly note: (key: Key, problem: PhoneErrorContext) => void;
  readonly forget: (key: Key) => void;
}

interface Failure {
  readonly problem: PhoneErrorContext;
  readonly stood: string;
}

/**
 * Keeps problems until the thing is tried again or stands otherwise than it did: a late confirmation must not leave
 * "not confirmed" behind.
 *
 * @param standing - made once, outside of the component
 */
export function useProblems<Key extends string>(standing: Standing<Key>): Problems<Key> {
  const { store } = usePhoneContext();
  const [failures, setFailures] = useState<ReadonlyMap<Key, Failure>>(() => new Map());
  const isOutdated = usePhoneState((state) => [...failures].some(([key, { stood }]) => standing(state, key) !== stood));
  if (isOutdated) setFailures(new Map([...failures].filter(([key, { stood }]) => standing(store.getState(), key) === stood)));
  const note = useCallback(
    (key: Key, problem: PhoneErrorContext) => {
      const stood = standing(store.getState(), key);
      if (stood !== undefined) setFailures((now) => new Map(now).set(key, { problem, stood }));
    },
    [store, standing],
  );
  const forget = useCallback((key: Key) => {
    setFailures((now) => (now.has(key) ? new Map([...now].filter(([other]) => other !== key)) : now));
  }, []);
  const problems = useMemo(() => new Map([...failures].map(([key, { problem }]) => [key, problem])), [failures]);
  return { problems, note, forget };
}
