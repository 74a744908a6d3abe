/** The `data-*` of a card in the call list and of what stands in it, for style sheets. */
export const CallListDataAttributes = {
  /** The state of the call: `ringing`, `established`, ... */
  state: 'data-state',
  /** The signal colour of that state. */
  tone: 'data-tone',
  /** On the one call that needs the agent first. */
  loud: 'data-loud',
  /** On a call that is not folded to a line. */
  open: 'data-open',
  /** On a call of a group: `first`, `middle` or `last` of it. */
  place: 'data-place',
  /** On the heading of a group: `consultation`, `conversation` or `device-conference`. */
  group: 'data-group',
  /** On the glyph of the direction: `incoming` or `outgoing`. */
  direction: 'data-direction',
  /** On the participant of a conference room that is us. */
  me: 'data-me',
  /** On a call the server has not confirmed since the link was lost. */
  unverified: 'data-unverified',
  /** On a button of the card: `answer`, `refuse`, `hold`, `transfer`, `data`, `hangup`, `reveal`, `edit-data` or `dismiss`. */
  action: 'data-action',
  /** On a timer whose beginning is not known to the second. */
  inexact: 'data-inexact',
  /** On a datum that the schema describes: its kind. */
  field: 'data-field',
  /** On a datum that was sent from here and has not come back. */
  sent: 'data-sent',
  /** On a datum whose value is not of its kind. */
  malformed: 'data-malformed',
} as const;
