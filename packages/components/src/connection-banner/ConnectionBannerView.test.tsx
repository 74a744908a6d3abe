import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { NOW } from '../../test/makeCall.js';
import { ConnectionBannerView, type ConnectionBannerViewProps } from './ConnectionBannerView.js';

const waiting: ConnectionBannerViewProps = {
  connection: { phase: 'waiting', attempt: 1, nextAttemptAt: NOW + 4000, reason: { code: 'link-lost' } },
  verification: 'checking',
  now: () => NOW,
  onTryNow: () => undefined,
};

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describeConformance('ConnectionBannerView', <ConnectionBannerView {...waiting} />);

test('counts down outside of what is read out', () => {
  vi.useFakeTimers();
  let now = NOW;
  const clock = () => now;
  render(<ConnectionBannerView {...waiting} now={clock} />);
  expect(screen.getByRole('timer').textContent).toBe('next try in 4 s');
  now += 1500;
  act(() => {
    vi.advanceTimersByTime(1500);
  });
  expect(screen.getByRole('timer').textContent).toBe('next try in 3 s');
  expect(screen.getByRole('status').textContent).toBe('Connection lost');
  expect(screen.getByRole('status').contains(screen.getByRole('timer'))).toBe(false);
});

test('keeps an empty live region while all is well', () => {
  render(<ConnectionBannerView {...waiting} connection={{ phase: 'online' }} verification="verified" />);
  expect(screen.getByRole('status').textContent).toBe('');
});

test.each(['token-expired', 'invalid-credentials'] as const)(
  'says to log in again once the session is over (%s), and offers no button',
  (code) => {
    render(<ConnectionBannerView {...waiting} connection={{ phase: 'stopped', reason: { code } }} />);
    expect(screen.getByRole('status').textContent).toContain('og in again.');
    expect(screen.queryByRole('button')).toBeNull();
  },
);
