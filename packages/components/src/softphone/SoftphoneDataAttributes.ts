/** The `data-*` of the softphone, for style sheets. */
export const SoftphoneDataAttributes = {
  /** `auto`, or the layout that was asked for: `panel`, `desk`. */
  layout: 'data-layout',
  /** On a region: which one. */
  region: 'data-region',
  /** On the strip below the dial field, while the keys of the dial pad are shown in a panel. */
  keypad: 'data-keypad',
  /** On forwarding and do not disturb, while they are shown in a panel. */
  open: 'data-open',
  /** On the line in the place of a part that has failed: which one. */
  part: 'data-part',
} as const;
