import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { SettingsSummary } from './SettingsSummary.js';

afterEach(cleanup);

test.each([
  [false, undefined, 'Forwarding Not known'],
  [false, 0, 'Forwarding Off'],
  [false, 2, 'Forwarding 2 on'],
  [true, 0, 'Do not disturb'],
  [true, 1, 'Do not disturbForwarding 1 on'],
  [true, null, 'Do not disturb'],
  [false, null, 'Off'],
])('do not disturb %s and %s forwards read %s', (isDnd, forwards, expected) => {
  const { container } = render(<SettingsSummary isDnd={isDnd} forwards={forwards} />);
  expect(container.textContent).toBe(expected);
});
