/** The `data-*` of the transfer dialog's root, for style sheets. */
export const TransferDialogDataAttributes = {
  /** `choosing` whom to transfer to, or `asking` a colleague. */
  step: 'data-step',
} as const;
