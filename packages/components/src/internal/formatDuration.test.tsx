import { expect, test } from 'vitest';
import { formatDuration } from './formatDuration.js';

test.each([
  [0, '0:00'],
  [7.9, '0:07'],
  [724, '12:04'],
  [3723, '1:02:03'],
  [360_000, '100:00:00'],
  [-5, '0:00'],
])('%s seconds read %s', (seconds, expected) => {
  expect(formatDuration(seconds, 'en')).toBe(expected);
});

test.each(['ar-EG', 'fa', 'de'])('in %s the digits are those on the keys', (locale) => {
  expect(formatDuration(3723, locale)).toBe('1:02:03');
});
