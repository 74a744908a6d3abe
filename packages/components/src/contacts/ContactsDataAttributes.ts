/** The `data-*` of the contacts, for style sheets. */
export const ContactsDataAttributes = {
  /** On the root: `idle`, `searching`, `found`, `none` or `problem`. */
  phase: 'data-phase',
  /** On the root: what the list is, `favorites` or `results`. */
  shows: 'data-shows',
  /** On a row: it has no number, and a press does nothing. */
  silent: 'data-silent',
  /** On a star that waits for the server. */
  waiting: 'data-waiting',
  /** On a line's state: its signal colour. */
  tone: 'data-tone',
  /** On a line's state: by the wire's name, or `unknown`. */
  status: 'data-status',
} as const;
