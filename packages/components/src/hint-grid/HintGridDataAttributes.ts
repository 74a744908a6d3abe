/** The `data-*` of the colleagues, for style sheets. */
export const HintGridDataAttributes = {
  /** The signal colour of a line's state. */
  tone: 'data-tone',
  /** The state by the wire's name, or `unknown`. */
  status: 'data-status',
  /** The state has changed; gone once its animation has ended, and there to stay where there is none. */
  changed: 'data-changed',
  /** On the list: `tiles`, `comfortable` or `compact`. */
  density: 'data-density',
  /** On the whole part, where fingers touch: no hover, and targets of 44 px. */
  touch: 'data-touch',
} as const;
