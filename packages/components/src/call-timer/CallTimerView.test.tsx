import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { NOW } from '../../test/makeCall.js';
import { CallTimerView } from './CallTimerView.js';

const now = () => NOW;

afterEach(cleanup);

describeConformance('CallTimerView', <CallTimerView since={{ at: NOW - 7_000, exact: true }} now={now} />);

test('counts since its moment, and says when that is not known to the second', () => {
  const { container, rerender } = render(<CallTimerView since={{ at: NOW - 724_000, exact: true }} now={now} />);
  expect(screen.getByRole('timer').textContent).toBe('12:04');
  rerender(<CallTimerView since={{ at: NOW - 724_000, exact: false }} now={now} />);
  expect(screen.getByRole('timer').textContent).toBe('≈ 12:04');
  rerender(<CallTimerView since={undefined} now={now} />);
  expect(container.textContent).toBe('');
});
