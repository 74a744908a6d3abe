/** The `data-*` of the connection banner's root, for style sheets. */
export const ConnectionBannerDataAttributes = {
  /** `well` (nothing is shown), `connecting`, `waiting`, `stopped`, `checking` or `unanswered`. */
  state: 'data-state',
} as const;
