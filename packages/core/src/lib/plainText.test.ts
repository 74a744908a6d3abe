import { describe, expect, it } from 'vitest';
import { plainLine, withoutInvisible } from './plainText.js';

/** Every character there is of a property, but the halves of pairs. */
function everyOne(property: RegExp): readonly string[] {
  return Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => property.test(character));
}

describe('withoutInvisible', () => {
  it('takes every character away that is ignorable or a format, and no letter', () => {
    const invisible = everyOne(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/u);
    expect(invisible.length).toBeGreaterThan(4000);
    expect(withoutInvisible(`1${invisible.join('')}0`)).toBe('10');
    expect(withoutInvisible('Zoë Œuvré فاطمة 1001 +*#')).toBe('Zoë Œuvré فاطمة 1001 +*#');
  });
});

describe('plainLine', () => {
  it('leaves no control character, no end of a line and no mark of direction in a text', () => {
    const misleading = everyOne(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u).join('');
    expect(plainLine(`a${misleading}b`)).toMatch(/^a +b$/);
  });

  it.each([
    ['Eve\u202egnp.exe', 'Evegnp.exe'],
    ['\0Eve\0\nBlack\u2028', 'Eve Black'],
    ['\u2067Eve\u2069', 'Eve'],
    ['Eve\u{e0041}\u{e0042}', 'Eve'],
    // What these names and pictures are spelled with.
    ['علی\u200cرضا', 'علی\u200cرضا'],
    ['👩\u200d🚒 ❤\ufe0f', '👩\u200d🚒 ❤\ufe0f'],
  ])('%j becomes %j', (text, plain) => {
    expect(plainLine(text)).toBe(plain);
  });
});
