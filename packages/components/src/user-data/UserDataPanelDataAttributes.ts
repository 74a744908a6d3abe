/** The `data-*` of the user data panel, for style sheets. Those of a single datum are in `CallListDataAttributes`. */
export const UserDataPanelDataAttributes = {
  /** On the root, while there is no call. */
  empty: 'data-empty',
  /** On the root: the call's id. */
  call: 'data-call',
} as const;
