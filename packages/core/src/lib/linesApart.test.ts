import { expect, it } from 'vitest';
import { linesApart } from './linesApart.js';

it.each([
  ['1001\n1002', '1001, 1002'],
  ['1001\r\n1002\r\n', '1001, 1002'],
  ['1001\t1002', '1001, 1002'],
  ['1001\u2028\u20291002', '1001, 1002'],
  [' 06 12 34 \n', '06 12 34'],
  ['', ''],
  ['\n', ''],
])('%j pasted is %j', (text, line) => {
  expect(linesApart(text)).toBe(line);
});
