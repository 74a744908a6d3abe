import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { DialPadKey } from './DialPadKey.js';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const press = () => fireEvent.keyDown(screen.getByRole('button'), { key: 'Enter' });

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
