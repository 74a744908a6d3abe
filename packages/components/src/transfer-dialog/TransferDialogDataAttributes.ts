/** The `data-*` of the transfer dialog's root and buttons, for style sheets. */
export const TransferDialogDataAttributes = {
  /** `choosing` whom to transfer to, or `asking` a colleague. */
  step: 'data-step',
  /** On a button: `blind`, `consult`, `back`, `swap` or `connect`. */
  action: 'data-action',
} as const;
