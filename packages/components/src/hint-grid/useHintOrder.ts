import type { Colleague, HintSort, HintSource } from '@hookswitch/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { startTimer } from '../internal/timers.js';
import { sortByState, sortColleagues } from './sortColleagues.js';

/** An order by state is looked at again this often at most: a busy office changes all the time, and an order is for reading. */
const LOOK_AGAIN_MS = 1_000;

/** What `useHintOrder` gives. */
export interface HintOrder {
  readonly colleagues: readonly Colleague[];
  /** Somebody's state has changed the order, which waits: the pointer or the focus is in the list. */
  readonly isStale: boolean;
  readonly sortAgain: () => void;
  /** Tells whether somebody is about to choose from the list. */
  readonly setInUse: (isInUse: boolean) => void;
}

/** The colleagues in order. By state, nobody moves while the list is in use: a tile under a finger stays who it is. */
export function useHintOrder(all: readonly Colleague[], sort: HintSort, hints: HintSource, locale: string): HintOrder {
  const byName = useMemo(() => sortColleagues(all, sort === 'number' ? 'number' : 'name', locale), [all, sort, locale]);
  const [shown, setShown] = useState({ byName, sort, colleagues: sort === 'state' ? sortByState(byName, hints.get) : byName });
  const [isStale, setIsStale] = useState(false);
  const isInUse = useRef(false);
  if (shown.byName !== byName || shown.sort !== sort) {
    setShown({ byName, sort, colleagues: sort === 'state' ? sortByState(byName, hints.get) : byName });
    setIsStale(false);
  }

  const sortAgain = useCallback(() => {
    setIsStale(false);
    setShown((now) => (now.sort === 'state' ? { ...now, colleagues: sortByState(now.byName, hints.get) } : now));
  }, [hints]);

  const { colleagues } = shown;
  useEffect(() => {
    if (sort !== 'state') return undefined;
    let cancel: (() => void) | undefined;
    const look = () => {
      cancel = undefined;
      const next = sortByState(byName, hints.get);
      if (next.every((colleague, index) => colleague === colleagues[index])) setIsStale(false);
      else if (isInUse.current) setIsStale(true);
      else sortAgain();
    };
    const note = () => {
      cancel ??= startTimer(LOOK_AGAIN_MS, look);
    };
    // Whatever was told between the first render and now.
    note();
    const leave = hints.subscribeAll(note);
    return () => {
      leave();
      cancel?.();
    };
  }, [sort, hints, byName, colleagues, sortAgain]);

  const setInUse = useCallback(
    (now: boolean) => {
      isInUse.current = now;
      if (!now && isStale) sortAgain();
    },
    [isStale, sortAgain],
  );
  return { colleagues, isStale, sortAgain, setInUse };
}
