import type { PhoneEvent } from '../protocol/serverMessages.js';
import { isEnd } from '../state/reduceCalls.js';

/** The calls that ended before anything else was heard of them: what still comes of one is late, and would ring for ever. */
export interface EndedEarly {
  /** Notes a live event; tells whether it is late. */
  isLate(event: PhoneEvent, isKnown: boolean): boolean;
  /** A new socket: nothing of the former one can come any more. */
  forget(): void;
}

const MOST_REMEMBERED = 100;

export function createEndedEarly(): EndedEarly {
  const ids = new Set<string>();
  return {
    isLate(event, isKnown) {
      // A failure may name no leg.
      if (isKnown || event.uniqueId === '') return false;
      if (!isEnd(event)) return ids.has(event.uniqueId);
      ids.add(event.uniqueId);
      const [oldest] = ids;
      if (ids.size > MOST_REMEMBERED && oldest !== undefined) ids.delete(oldest);
      return false;
    },
    forget: () => ids.clear(),
  };
}
