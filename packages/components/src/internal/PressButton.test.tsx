import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { PressButton } from './PressButton.js';

afterEach(cleanup);

/** Whether the page would do what the key is for. */
function keyDown(target: Element, repeat: boolean): boolean {
  const event = createEvent.keyDown(target, { key: 'Enter', repeat });
  fireEvent(target, event);
  return !event.defaultPrevented;
}

test('a press, by pointer or by key, is not heard around the button', async () => {
  const [onPress, onAround] = [vi.fn(), vi.fn()];
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for a row, which hears of all that bubbles up
    <div onClick={onAround} onPointerDown={onAround} onMouseDown={onAround} onKeyDown={onAround} onKeyUp={onAround}>
      <PressButton onPress={onPress}>Hold</PressButton>
    </div>,
  );
  await userEvent.click(screen.getByRole('button'));
  await userEvent.keyboard('{Enter} ');
  expect(onPress).toHaveBeenCalledTimes(3);
  expect(onAround).not.toHaveBeenCalled();
});

test('other keys are the page’s', async () => {
  const onKeyDown = vi.fn();
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for what Escape closes
    <div onKeyDown={onKeyDown}>
      <PressButton onPress={() => undefined}>Hold</PressButton>
    </div>,
  );
  screen.getByRole('button').focus();
  await userEvent.keyboard('{Escape}');
  expect(onKeyDown).toHaveBeenCalledOnce();
});

test('an Enter that is still held when the focus has gone elsewhere presses nothing there', () => {
  render(
    <>
      <PressButton onPress={() => undefined}>Connect them</PressButton>
      <form>
        <input aria-label="Of the host" />
      </form>
    </>,
  );
  const field = screen.getByRole('textbox');
  expect(keyDown(screen.getByRole('button'), false)).toBe(true);
  expect(keyDown(screen.getByRole('button'), true)).toBe(false);
  field.focus();
  expect(keyDown(field, true)).toBe(false);
  // A key that led to the button, and is let go of later than Enter was pressed.
  fireEvent.keyUp(field, { key: 'Tab' });
  fireEvent.keyDown(field, { key: 'Shift' });
  expect(keyDown(field, true)).toBe(false);
  fireEvent.keyUp(field, { key: 'Enter' });
  expect(keyDown(field, false)).toBe(true);
  expect(keyDown(field, true)).toBe(true);
});

test('an Enter that was held when the focus came to the button does not press it', () => {
  render(<PressButton onPress={() => undefined}>Transfer now</PressButton>);
  const button = screen.getByRole('button');
  expect(keyDown(button, true)).toBe(false);
  expect(keyDown(button, true)).toBe(false);
  fireEvent.keyUp(button, { key: 'Enter' });
  expect(keyDown(button, false)).toBe(true);
});

test('Safari gives the focus to a button of which somebody says that it may have it', () => {
  render(<PressButton onPress={() => undefined}>Hold</PressButton>);
  expect(screen.getByRole('button').getAttribute('tabindex')).toBe('0');
});

test('a key that is released in another window is held no longer', () => {
  render(<PressButton onPress={() => undefined}>Hold</PressButton>);
  const button = screen.getByRole('button');
  keyDown(button, false);
  // No keyup was heard.
  expect(keyDown(document.body, false)).toBe(true);
  expect(keyDown(document.body, true)).toBe(true);
});
