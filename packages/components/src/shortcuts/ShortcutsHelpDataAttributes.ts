/** The `data-*` of the help on keyboard shortcuts, for style sheets. */
export const ShortcutsHelpDataAttributes = {
  /** On the part while the list is shown; without it the part takes no room. */
  open: 'data-open',
  /** On a shortcut's keys: which shortcut it is. */
  shortcut: 'data-shortcut',
} as const;
