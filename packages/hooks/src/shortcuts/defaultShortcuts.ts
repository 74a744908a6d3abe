/** What a key can do, in the order help lists it. */
export const SHORTCUT_NAMES = ['answer', 'hangUp', 'hold', 'transfer', 'doNotDisturb', 'focusDial', 'help'] as const;

/** Something a key can do. */
export type ShortcutName = (typeof SHORTCUT_NAMES)[number];

/**
 * Which keys do what: `Alt+Shift+H`, `F8`, `?`. `undefined` takes a shortcut away. Modifiers are `Alt`, `Control`, `Meta` and
 * `Shift`; what a character itself needs (the Shift of `?`) is left out.
 */
export type ShortcutBindings = Readonly<Record<ShortcutName, string | undefined>>;

/**
 * The keys without a choice of yours. `Alt+Shift` with a letter is nobody's where these letters are concerned: browsers keep
 * A, B, I and T, screen readers ask for their own modifier, and Control+Alt is how half of Europe types `@`.
 */
export const defaultShortcuts: ShortcutBindings = {
  answer: 'Alt+Shift+P',
  hangUp: 'Alt+Shift+E',
  hold: 'Alt+Shift+H',
  transfer: 'Alt+Shift+X',
  doNotDisturb: 'Alt+Shift+D',
  focusDial: 'Alt+Shift+K',
  help: '?',
};
