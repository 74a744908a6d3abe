import { useEffect, useMemo, useRef } from 'react';
import type { CallHandlers } from './CallHandlers.js';

/** A second press of a double click: by then another call's button may lie where the first was. */
const SECOND_PRESS_MS = 800;
/** A press that was on its way when another call took the place under the pointer. */
const MOVED_MS = 400;

/**
 * The handlers, deaf to presses that were meant for another call: cards move when a call is answered or ends, and the next
 * one's buttons come to lie under the pointer. A customer must not be hung up by a double click on a colleague.
 */
export function useSteadyHands(handlers: CallHandlers, first: string | undefined): CallHandlers {
  const pressed = useRef({ callId: '', at: Number.NEGATIVE_INFINITY });
  const movedAt = useRef(Number.NEGATIVE_INFINITY);
  const top = useRef(first);
  useEffect(() => {
    if (top.current !== undefined && first !== undefined && top.current !== first) movedAt.current = handlers.now();
    top.current = first;
  }, [first, handlers]);
  return useMemo(() => {
    const meant = (callId: string) => {
      const at = handlers.now();
      const isSecondPress = pressed.current.callId !== callId && at - pressed.current.at < SECOND_PRESS_MS;
      if (isSecondPress || at - movedAt.current < MOVED_MS) return false;
      pressed.current = { callId, at };
      return true;
    };
    return {
      ...handlers,
      onAnswer: (callId) => meant(callId) && handlers.onAnswer(callId),
      onHangUp: (callId) => meant(callId) && handlers.onHangUp(callId),
    };
  }, [handlers]);
}
