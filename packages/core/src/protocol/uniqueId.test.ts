import { describe, expect, it } from 'vitest';
import { readUniqueId } from './uniqueId.js';

describe('the id of a leg', () => {
  it.each([
    ['1760000000.1'],
    ['Asterisk01-1760000000.1'],
    ['xivo-main-02-1760000000.1'],
    ['pbx.example.org-1760000000.1'],
    ['42-1760000000.1'],
    ['é-1760000000.1'],
  ])('tells when its channel was made, with a system name in front or without: %s', (id) => {
    expect(readUniqueId(id)).toEqual({ madeAt: 1_760_000_000_000, count: 1 });
  });

  it.each([
    '',
    'abc',
    '1760000000',
    '1760000000.',
    '.1',
    'x1760000000.1',
    '1760000000.1.2',
    '1760000000.1;2',
    '-',
    'NaN.NaN',
    '1e9.1',
    ' 1.1',
  ])('of another form tells nothing: %j', (id) => {
    expect(readUniqueId(id)).toBeUndefined();
  });

  it('of absurd length is read without going back and forth in it', () => {
    expect(readUniqueId('-1'.repeat(100_000))).toBeUndefined();
  });
});
