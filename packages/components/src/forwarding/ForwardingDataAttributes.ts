/** The `data-*` of one line of the forwards, for style sheets. */
export const ForwardingDataAttributes = {
  /** Which of the three: `unc`, `busy` or `na`. */
  kind: 'data-kind',
  /** While it is on. */
  selected: 'data-selected',
} as const;
