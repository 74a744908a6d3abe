/** The `data-*` of the dial pad's root, for style sheets. */
export const DialPadDataAttributes = {
  /** `dial`, or `consult` while a call is up. */
  action: 'data-action',
} as const;
