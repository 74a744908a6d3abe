/** The `data-*` of the call history, for style sheets. */
export const CallHistoryDataAttributes = {
  /** On the root: `idle`, `loading`, `found`, `none` or `problem`. */
  phase: 'data-phase',
  /** On the root: which calls are shown, `all` or `missed`. */
  filter: 'data-filter',
  /** On a row: `incoming` or `outgoing`. */
  direction: 'data-direction',
  /** On a row: what became of the call, by the server's word, or `unknown`. */
  outcome: 'data-outcome',
  /** On a row: it has no number, and a press does nothing. */
  silent: 'data-silent',
  /** On a line's state: its signal colour. */
  tone: 'data-tone',
  /** On a line's state: by the wire's name, or `unknown`. */
  status: 'data-status',
} as const;
