/** The `data-*` of a colleague's cell, for style sheets. */
export const HintGridDataAttributes = {
  /** The signal colour of the state. */
  tone: 'data-tone',
  /** The state by the wire's name, or `unknown`. */
  status: 'data-status',
} as const;
