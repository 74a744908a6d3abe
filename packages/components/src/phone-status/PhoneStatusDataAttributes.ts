/** The `data-*` of the phone status's root, for style sheets. */
export const PhoneStatusDataAttributes = {
  /** The state by the wire's name, or `unknown`. */
  status: 'data-status',
} as const;
