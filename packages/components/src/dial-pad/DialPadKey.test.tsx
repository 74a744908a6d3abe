import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { DialPadKey } from './DialPadKey.js';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const key = () => screen.getByRole('button');
const press = () => fireEvent.keyDown(key(), { key: 'Enter' });

test('a held 0 gives a plus', () => {
  vi.useFakeTimers();
  const onPlus = vi.fn();
  render(<DialPadKey digit="0" onKey={() => undefined} onPlus={onPlus} />);
  press();
  vi.advanceTimersByTime(1_000);
  expect(onPlus).toHaveBeenCalledOnce();
});

test('a held 0 that goes away while it is held gives no plus', () => {
  vi.useFakeTimers();
  const onPlus = vi.fn();
  const { unmount } = render(<DialPadKey digit="0" onKey={() => undefined} onPlus={onPlus} />);
  press();
  unmount();
  vi.advanceTimersByTime(1_000);
  expect(onPlus).not.toHaveBeenCalled();
});

test.each(['pointerUp', 'pointerLeave', 'pointerCancel'] as const)('a 0 that is held gives no plus after %s', (end) => {
  vi.useFakeTimers();
  const onPlus = vi.fn();
  render(<DialPadKey digit="0" onKey={() => undefined} onPlus={onPlus} />);
  fireEvent.pointerDown(key(), { button: 0 });
  vi.advanceTimersByTime(400);
  fireEvent[end](key());
  vi.advanceTimersByTime(1_000);
  expect(onPlus).not.toHaveBeenCalled();
});

test('a pointer gives the digit as it goes down, once, and leaves the focus where it is', async () => {
  const onKey = vi.fn();
  render(
    <>
      <input />
      <DialPadKey digit="5" onKey={onKey} onPlus={undefined} />
    </>,
  );
  const field = screen.getByRole('textbox');
  field.focus();
  fireEvent.pointerDown(key(), { button: 0 });
  expect(onKey).toHaveBeenCalledOnce();
  fireEvent.pointerUp(key());
  fireEvent.click(key(), { detail: 1 });
  expect(onKey).toHaveBeenCalledOnce();
  await userEvent.click(key());
  expect(onKey).toHaveBeenCalledTimes(2);
  expect(document.activeElement).toBe(field);
});

test('a finger gives the digit when it is lifted, and none where it began to scroll', () => {
  const onKey = vi.fn();
  render(<DialPadKey digit="5" onKey={onKey} onPlus={undefined} />);
  fireEvent.pointerDown(key(), { button: 0, pointerType: 'touch' });
  fireEvent.pointerCancel(key(), { pointerType: 'touch' });
  expect(onKey).not.toHaveBeenCalled();
  fireEvent.pointerDown(key(), { button: 0, pointerType: 'touch' });
  // A finger that stays long is lifted without a click.
  fireEvent.pointerUp(key(), { pointerType: 'touch' });
  expect(onKey).toHaveBeenCalledOnce();
  fireEvent.pointerLeave(key(), { pointerType: 'touch', buttons: 0 });
  fireEvent.click(key(), { detail: 1 });
  expect(onKey).toHaveBeenCalledOnce();
});

test('a finger that stays on the 0 gives a plus alone', () => {
  vi.useFakeTimers();
  const heard: string[] = [];
  render(<DialPadKey digit="0" onKey={(digit) => heard.push(digit)} onPlus={() => heard.push('in its place')} />);
  fireEvent.pointerDown(key(), { button: 0, pointerType: 'touch' });
  vi.advanceTimersByTime(600);
  fireEvent.pointerUp(key(), { pointerType: 'touch' });
  fireEvent.click(key(), { detail: 1 });
  expect(heard).toEqual(['+']);
});

test('a click that comes alone, as from a screen reader, gives the digit', () => {
  const onKey = vi.fn();
  render(<DialPadKey digit="5" onKey={onKey} onPlus={undefined} />);
  fireEvent.click(key(), { detail: 0 });
  fireEvent.click(key(), { detail: 0 });
  expect(onKey).toHaveBeenCalledTimes(2);
});

test('a pointer that leaves before it is released takes no digit from a screen reader', () => {
  const onKey = vi.fn();
  render(<DialPadKey digit="5" onKey={onKey} onPlus={undefined} />);
  fireEvent.pointerDown(key(), { button: 0 });
  fireEvent.pointerLeave(key(), { buttons: 1 });
  fireEvent.click(key(), { detail: 0 });
  expect(onKey).toHaveBeenCalledTimes(2);
});

test('a pointer that leaves, comes back and is released there has given one digit', () => {
  const onKey = vi.fn();
  render(<DialPadKey digit="5" onKey={onKey} onPlus={undefined} />);
  fireEvent.pointerDown(key(), { button: 0 });
  fireEvent.pointerLeave(key(), { buttons: 1 });
  fireEvent.click(key(), { detail: 1 });
  expect(onKey).toHaveBeenCalledOnce();
});

test('Enter and the space bar give the digit once, however long they are held', async () => {
  const onKey = vi.fn();
  render(<DialPadKey digit="5" onKey={onKey} onPlus={undefined} />);
  key().focus();
  await userEvent.keyboard('{Enter>4/}');
  await userEvent.keyboard('{ >4/}');
  expect(onKey).toHaveBeenCalledTimes(2);
});

test('the other buttons of a mouse give nothing', () => {
  const onKey = vi.fn();
  render(<DialPadKey digit="5" onKey={onKey} onPlus={undefined} />);
  fireEvent.pointerDown(key(), { button: 2 });
  expect(onKey).not.toHaveBeenCalled();
});
