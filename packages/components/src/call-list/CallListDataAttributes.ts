/** The `data-*` of a card in the call list, for style sheets. */
export const CallListDataAttributes = {
  /** The state of the call: `ringing`, `established`, ... */
  state: 'data-state',
  /** The signal colour of that state. */
  tone: 'data-tone',
  /** On the one call that needs the agent first. */
  loud: 'data-loud',
  /** On a call that is not folded to a line. */
  open: 'data-open',
  /** On a call the server has not confirmed since the link was lost. */
  unverified: 'data-unverified',
} as const;
