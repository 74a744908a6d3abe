/** The `data-*` of the transfer dialog's root and buttons, for style sheets. */
export const TransferDialogDataAttributes = {
  /** `choosing` whom to transfer to, or `asking` a colleague. */
  step: 'data-step',
  /** On a button: `hold`, `resume`, `blind`, `consult`, `back`, `swap` or `connect`. */
  action: 'data-action',
  /** On the line below the list: where the search of the directory stands. */
  phase: 'data-phase',
} as const;
