import { expect, test } from 'vitest';
import { formatDuration } from './formatDuration.js';

test.each([
  [0, '0:00'],
  [7.9, '0:07'],
  [724, '12:04'],
  [3723, '1:02:03'],
  [-5, '0:00'],
])('%s seconds read %s', (seconds, expected) => {
  expect(formatDuration(seconds)).toBe(expected);
});
