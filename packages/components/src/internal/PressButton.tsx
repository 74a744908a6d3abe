import { type ComponentPropsWithoutRef, forwardRef, type KeyboardEvent, type SyntheticEvent } from 'react';

/** What `PressButton` takes: what the page's own button takes, and what a press does. */
export interface PressButtonProps
  extends Omit<ComponentPropsWithoutRef<'button'>, 'onClick' | 'onPointerDown' | 'onMouseDown' | 'onKeyDown' | 'onKeyUp'> {
  readonly onPress: () => void;
}

/**
 * The page's own button, with what a list or a page around it must not get wrong: a press goes no further than the button, and a
 * key that is held down presses once.
 */
export const PressButton = forwardRef<HTMLButtonElement, PressButtonProps>(function PressButton({ onPress, ...button }, ref) {
  return (
    <button
      type="button"
      // Safari gives a button the focus only where somebody says so.
      tabIndex={0}
      {...button}
      ref={ref}
      onPointerDown={stop}
      onMouseDown={stop}
      onKeyDown={pressOnce}
      onKeyUp={(event) => {
        if (isPress(event)) stop(event);
      }}
      onClick={(event) => {
        stop(event);
        onPress();
      }}
    />
  );
});

function stop(event: SyntheticEvent) {
  event.stopPropagation();
}

function isPress({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}

/**
 * Browsers press at the first Enter, and again for as long as it is held: not only this button, but whatever has the focus by then,
 * a field of the host's with its form included. And this one, when the focus came to it with the key down.
 */
function pressOnce(event: KeyboardEvent) {
  if (!isPress(event)) return;
  stop(event);
  if (event.key !== 'Enter') return;
  if (event.repeat) event.preventDefault();
  const page = event.currentTarget.ownerDocument.defaultView;
  const isOver = new AbortController();
  const listening = { capture: true, signal: isOver.signal };
  // Of Enter alone: whoever types fast lets go of another key meanwhile.
  const hear = (next: globalThis.KeyboardEvent) => {
    if (next.key !== 'Enter') return;
    if (!next.repeat) return isOver.abort();
    next.preventDefault();
    next.stopPropagation();
  };
  for (const type of ['keydown', 'keyup'] as const) page?.addEventListener(type, hear, listening);
}
