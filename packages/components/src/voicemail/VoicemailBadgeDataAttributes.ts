/** The `data-*` of the mailbox's root, for style sheets. */
export const VoicemailBadgeDataAttributes = {
  /** While there are messages nobody has heard. */
  new: 'data-new',
} as const;
