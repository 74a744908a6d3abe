import { useEffect, useMemo, useRef } from 'react';
import type { GuardedHandlers } from './CallHandlers.js';

/** A second press of a double click: by then another button may lie where the first was. */
const SECOND_PRESS_MS = 800;
/** A press that was on its way when a call took the place under the pointer. */
const MOVED_MS = 400;

/** The guarded handlers, and what goes to the element that the buttons are in. */
export interface SteadyHands<Handlers> {
  readonly handlers: Handlers;
  readonly onKeyDownCapture: () => void;
  readonly onPointerDownCapture: () => void;
}

/**
 * The handlers, deaf to presses that were meant for another button: Hang up comes to lie where Answer was, and cards move when
 * a call is answered or ends. A double click must not hang up what it has just answered, nor a customer in a colleague's place.
 * A key is meant for the button that has the focus, wherever that has moved: no card comes with the focus on one.
 */
export function useSteadyHands<Handlers extends GuardedHandlers>(handlers: Handlers, first: string | undefined): SteadyHands<Handlers> {
  const pressed = useRef({ button: '', at: Number.NEGATIVE_INFINITY });
  const movedAt = useRef(Number.NEGATIVE_INFINITY);
  const isByKey = useRef(false);
  const top = useRef(first);
  useEffect(() => {
    // The first one too: what was answered in another part comes to lie where its Answer was.
    if (first !== undefined && top.current !== first) movedAt.current = handlers.now();
    top.current = first;
  }, [first, handlers]);
  return useMemo(() => {
    const isMeant = (button: string) => {
      const at = handlers.now();
      const isSecondPress = pressed.current.button !== button && isWithin(SECOND_PRESS_MS, pressed.current.at, at);
      const hasMoved = !isByKey.current && isWithin(MOVED_MS, movedAt.current, at);
      if (isSecondPress || hasMoved) return false;
      pressed.current = { button, at };
      return true;
    };
    return {
      handlers: {
        ...handlers,
        onAnswer: (callId) => isMeant(`answer ${callId}`) && handlers.onAnswer(callId),
        onHangUp: (callId) => isMeant(`hang up ${callId}`) && handlers.onHangUp(callId),
      },
      onKeyDownCapture: () => {
        isByKey.current = true;
      },
      onPointerDownCapture: () => {
        isByKey.current = false;
      },
    };
  }, [handlers]);
}

/** A moment that is yet to come says that the clock was set back: the agent does not wait until it has caught up. */
function isWithin(ms: number, then: number, at: number): boolean {
  return at >= then && at - then < ms;
}
