import { type ComponentPropsWithoutRef, forwardRef, type KeyboardEvent, type SyntheticEvent } from 'react';

/** What `PressButton` takes: what the page's own button takes, and what a press does. */
export interface PressButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'onClick'> {
  readonly onPress: () => void;
}

/**
 * The page's own button, with what a list or a page around it must not get wrong: a press goes no further than the button, a key
 * that is held down presses once, and what was pressed has the focus in every browser.
 */
export const PressButton = forwardRef<HTMLButtonElement, PressButtonProps>(function PressButton({ onPress, ...button }, ref) {
  return (
    <button
      type="button"
      {...button}
      ref={ref}
      onPointerDown={stop}
      onMouseDown={stop}
      onKeyDown={pressOnce}
      onKeyUp={stopPressing}
      onClick={(event) => {
        event.stopPropagation();
        // Safari does not do it by itself. Enter in a form clicks its button too, and stays where it is.
        if (event.detail > 0) event.currentTarget.focus({ preventScroll: true });
        onPress();
      }}
    />
  );
});

function stop(event: SyntheticEvent) {
  event.stopPropagation();
}

/** Whether the key presses a button. It is not the business of what stands around it. */
function stopPressing(event: KeyboardEvent): boolean {
  const isPress = event.key === 'Enter' || event.key === ' ';
  if (isPress) event.stopPropagation();
  return isPress;
}

/**
 * Browsers press at the first Enter, and again for as long as it is held: not only this button, but whatever has the focus by then,
 * a field of the host's with its form included.
 */
function pressOnce(event: KeyboardEvent) {
  if (!stopPressing(event) || event.key !== 'Enter') return;
  const page = event.currentTarget.ownerDocument.defaultView;
  const isOver = new AbortController();
  const listening = { capture: true, signal: isOver.signal };
  page?.addEventListener('keyup', () => isOver.abort(), listening);
  page?.addEventListener(
    'keydown',
    (next) => {
      if (!next.repeat) return isOver.abort();
      next.preventDefault();
      next.stopPropagation();
    },
    listening,
  );
}
