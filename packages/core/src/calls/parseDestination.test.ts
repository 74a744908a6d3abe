import { describe, expect, it } from 'vitest';
import { parseDestination } from './parseDestination.js';

describe('parseDestination', () => {
  it.each([
    ['1001', '1001'],
    ['  1001 ', '1001'],
    ['06 12 34 56 78', '0612345678'],
    ['06.12.34.56.78', '0612345678'],
    ['06-12-34-56-78', '0612345678'],
    ['06/12/34/56/78', '0612345678'],
    ['(06) 12 34 56 78', '0612345678'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['+33(0)6.12.34.56.78', '+33612345678'],
    ['+33-(0)6-12-34-56-78', '+33612345678'],
    ['+33.(0)6.12.34.56.78', '+33612345678'],
    ['+33 ( 0 ) 6 12 34 56 78', '+33612345678'],
    ['0033 (0)6 12 34 56 78', '0033612345678'],
    ['(0)6 12 34 56 78', '0612345678'],
    ['+44 (20) 7946 0000', '+442079460000'],
    ['tel:+33612345678', '+33612345678'],
    ['TEL: 1001', '1001'],
    ['*98', '*98'],
    ['#', '#'],
    ['*21#', '*21#'],
    ['#31#0612345678', '#31#0612345678'],
    ['１００１', '1001'],
    ['＋３３ （０）６ １２', '+33612'],
    ['٠٦١٢٣٤٥٦٧٨', '0612345678'],
    ['۰۶۱۲۳۴۵۶۷۸', '0612345678'],
    ['06\u00a012\u202f34\u200956', '06123456'],
    ['\u202a+33 6 12\u202c', '+33612'],
    ['\u206806\u206912', '0612'],
    ['06\u201112\u201334\u221256', '06123456'],
    ['\ufeff1001\u200b', '1001'],
  ])('dials %j as %s', (typed, destination) => {
    expect(parseDestination(typed)).toEqual({ ok: true, destination });
  });

  it.each(['', '   ', '\t\n', '()', '-', 'tel:', '\u200b'])('finds nothing in %j', (typed) => {
    expect(parseDestination(typed)).toEqual({ ok: false, reason: 'empty' });
  });

  it.each([
    'reception',
    '0800 FLOWERS',
    '1001a',
    'O612345678',
    '+',
    '++33612345678',
    '06+12',
    '1001@xuc.example.org',
    'sip:1001',
    '1001;ext=2',
    '1001,,2',
    '1001\u00001',
    '½',
    '9'.repeat(41),
  ])('refuses %j', (typed) => {
    expect(parseDestination(typed)).toEqual({ ok: false, reason: 'impossible' });
  });

  it('dials 40 digits, more than any numbering plan has', () => {
    expect(parseDestination('9'.repeat(40)).ok).toBe(true);
  });

  it('answers at once for a text of any length', () => {
    expect(parseDestination(`+${' (0 '.repeat(100_000)}`)).toEqual({ ok: false, reason: 'impossible' });
  });
});
