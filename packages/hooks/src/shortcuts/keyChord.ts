/** The modifiers of a chord, in the order `aria-keyshortcuts` and help name them. */
const MODIFIERS = ['Control', 'Alt', 'Shift', 'Meta'] as const;

type Modifier = (typeof MODIFIERS)[number];

/** Keys held together, taken apart. */
export interface KeyChord {
  readonly modifiers: readonly Modifier[];
  /** One character, or the name of a key as the DOM has it. */
  readonly key: string;
}

/** What a chord is compared with: the part of a `KeyboardEvent` that says which keys are down. */
export interface PressedKeys {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Reads `Alt+Shift+H`; `undefined` for what names no key, or a modifier nobody knows. */
export function parseChord(text: string): KeyChord | undefined {
  // A plus is a key of its own as well.
  const parts = text.trim() === '+' ? ['+'] : text.split(/\+(?=.)/).map((part) => part.trim());
  const key = parts.pop();
  const modifiers = MODIFIERS.filter((modifier) => parts.includes(modifier));
  // A character, or a word such as F8.
  if (!key || !/^(.|\w+)$/u.test(key) || modifiers.length !== parts.length || isModifier(key)) return undefined;
  return { modifiers, key };
}

/** The same chord always reads the same. */
export function chordText({ modifiers, key }: KeyChord): string {
  return [...modifiers, key.charAt(0).toUpperCase() + key.slice(1)].join('+');
}

/** Whether exactly these keys are down. */
export function isPressed(chord: KeyChord, pressed: PressedKeys): boolean {
  const down: Readonly<Record<Modifier, boolean>> = {
    Control: pressed.ctrlKey,
    Alt: pressed.altKey,
    Shift: pressed.shiftKey,
    Meta: pressed.metaKey,
  };
  const isSign = chord.key.length === 1 && !isLetter(chord.key);
  // Which keyboard needs Shift for a sign is its own matter.
  const asked = MODIFIERS.filter((modifier) => !(isSign && modifier === 'Shift'));
  if (asked.some((modifier) => down[modifier] !== chord.modifiers.includes(modifier))) return false;
  // Option on a Mac writes another character, and other scripts have no Latin letters: then it is the place of the key that counts.
  const key = isLetter(chord.key) && !isLetter(pressed.key) ? pressed.code.replace(/^Key/, '') : pressed.key;
  return key.toLowerCase() === chord.key.toLowerCase();
}

function isLetter(key: string): boolean {
  return /^[a-z]$/i.test(key);
}

function isModifier(key: string): boolean {
  return MODIFIERS.some((modifier) => modifier === key);
}
