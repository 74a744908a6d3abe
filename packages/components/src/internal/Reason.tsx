import { useEffect, useRef, useState } from 'react';
import { isComposing } from './typing.js';

interface ReasonProps {
  /** What its control is described by. */
  readonly id: string;
  readonly children: string;
}

/**
 * Why a control cannot be used now, as the last child of what holds both. It floats over what stands above for as long as the
 * control is looked at, so Escape puts it away until somebody comes back to the control. That Escape goes no further: the
 * dialog around closes at the next.
 */
export function Reason({ id, children }: ReasonProps) {
  const reason = useRef<HTMLSpanElement>(null);
  const [isDismissed, setDismissed] = useState(false);
  useEffect(() => {
    const holder = reason.current?.parentElement;
    const over = new AbortController();
    const show = () => setDismissed(false);
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isComposing(event) || !isSeen(reason.current)) return;
      event.stopPropagation();
      event.preventDefault();
      setDismissed(true);
    };
    if (isDismissed) for (const back of ['pointerenter', 'focusin']) holder?.addEventListener(back, show, over);
    // Before anybody else: a dialog may take Escape on its way down, and who hovers may have the focus anywhere.
    else holder?.ownerDocument.defaultView?.addEventListener('keydown', dismiss, { signal: over.signal, capture: true });
    return () => over.abort();
  }, [isDismissed]);
  return (
    <span className="hs-reason" id={id} ref={reason} hidden={isDismissed}>
      {children}
    </span>
  );
}

/** What is waited for is said late: until then there is nothing to put away. */
function isSeen(reason: HTMLElement | null): boolean {
  return reason?.parentElement?.matches(':hover, :focus-within') === true && getComputedStyle(reason).visibility === 'visible';
}
