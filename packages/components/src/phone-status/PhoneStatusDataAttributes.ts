/** The `data-*` of the phone status's root, for style sheets. */
export const PhoneStatusDataAttributes = {
  /** The state by the wire's name, or `unknown`. */
  status: 'data-status',
  /** There while "do not disturb" is on. */
  dnd: 'data-dnd',
  /** There while all calls go elsewhere. */
  forwarded: 'data-forwarded',
} as const;
