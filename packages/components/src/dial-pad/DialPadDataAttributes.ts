/** The `data-*` of the dial pad's root, for style sheets. */
export const DialPadDataAttributes = {
  /** `dial`, `consult` while a call is up, or `tones` while the keys are sent to it. */
  action: 'data-action',
} as const;
