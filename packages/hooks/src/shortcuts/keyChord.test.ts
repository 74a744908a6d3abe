import { describe, expect, it } from 'vitest';
import { defaultShortcuts } from './defaultShortcuts.js';
import { chordText, isPressed, type PressedKeys, parseChord } from './keyChord.js';
import { shortcutConflicts } from './shortcutConflicts.js';

const down = (key: string, code: string, modifiers: Partial<PressedKeys> = {}): PressedKeys => ({
  key,
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...modifiers,
});
const altShift = { altKey: true, shiftKey: true };

describe('a chord', () => {
  it.each([
    ['Alt+Shift+h', 'Alt+Shift+H'],
    ['Shift + Alt + H', 'Alt+Shift+H'],
    ['F8', 'F8'],
    ['?', '?'],
    ['+', '+'],
    ['Control++', 'Control++'],
  ])('%s reads %s', (written, read) => {
    const chord = parseChord(written);
    expect(chord && chordText(chord)).toBe(read);
  });

  it.each(['', 'Alt+', 'Alt', 'Hyper+H'])('%j is none', (written) => {
    expect(parseChord(written)).toBeUndefined();
  });

  it.each([
    ['Alt+Shift+H', down('H', 'KeyH', altShift), true],
    ['a Mac, where Option writes: Alt+Shift+H', down('Ó', 'KeyH', altShift), true],
    ['a Cyrillic keyboard: Alt+Shift+H', down('Р', 'KeyH', altShift), true],
    ['a French keyboard, where the letter counts and not its place: Alt+Shift+A', down('A', 'KeyQ', altShift), true],
    ['one modifier too few: Alt+Shift+H', down('H', 'KeyH', { altKey: true }), false],
    ['one too many: Alt+Shift+H', down('H', 'KeyH', { ...altShift, ctrlKey: true }), false],
    ['Shift that the sign needs: ?', down('?', 'Slash', { shiftKey: true }), true],
    ['a sign without Shift, on some keyboards: ?', down('?', 'KeyM'), true],
    ['a sign with Control is another: ?', down('?', 'Slash', { shiftKey: true, ctrlKey: true }), false],
    ['F8', down('F8', 'F8'), true],
    ['another key: F8', down('F9', 'F9'), false],
  ])('%s', (title, pressed, expected) => {
    const chord = parseChord(title.split(': ').at(-1) ?? '');
    expect(chord && isPressed(chord, pressed)).toBe(expected);
  });
});

describe('conflicts', () => {
  it('are none among the defaults', () => {
    expect(shortcutConflicts(defaultShortcuts)).toEqual([]);
  });

  it('are the same keys for two things, however written, and keys nobody has', () => {
    expect(shortcutConflicts({ ...defaultShortcuts, hold: 'Shift+Alt+p', hangUp: 'Hyper+Q', help: undefined })).toEqual([
      { kind: 'no-such-keys', keys: 'Hyper+Q', names: ['hangUp'] },
      { kind: 'same-keys', keys: 'Alt+Shift+P', names: ['answer', 'hold'] },
    ]);
  });
});
