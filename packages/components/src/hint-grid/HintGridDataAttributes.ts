/** The `data-*` of the colleagues, for style sheets. */
export const HintGridDataAttributes = {
  /** The signal colour of a line's state. */
  tone: 'data-tone',
  /** The state by the wire's name, or `unknown`. */
  status: 'data-status',
  /** `odd` or `even` once the state has changed, the other at the next change: an animation begins anew with each. */
  turn: 'data-turn',
  /** On the list: `tiles`, `comfortable` or `compact`. */
  density: 'data-density',
  /** On the whole part, where fingers touch: no hover, and targets of 44 px. */
  touch: 'data-touch',
} as const;
