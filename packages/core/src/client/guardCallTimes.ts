import { callSafely } from '../lib/callSafely.js';
import type { CallTimes } from './keepCallTimes.js';

/** A host's memory of calls, or none: the calls are known, and must be shown as known, also where it fails. */
export function guardCallTimes(times: CallTimes | undefined): CallTimes {
  const ask = <T>(otherwise: T, use: (times: CallTimes) => T): T => {
    let answer = otherwise;
    if (times)
      callSafely((some) => {
        answer = use(some);
      }, times);
    return answer;
  };
  return {
    note: (state, correction) => ask(undefined, (some) => some.note(state, correction)),
    recall: (state, now) => ask(state, (some) => some.recall(state, now)),
    knows: (callId) => ask(false, (some) => some.knows(callId)),
    takeGone: (state) => ask([], (some) => some.takeGone(state)),
  };
}
