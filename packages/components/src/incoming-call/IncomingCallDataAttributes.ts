/** The `data-*` of `IncomingCallView` and of its cards, for style sheets. A card is made of what a card of the call list is. */
export const IncomingCallDataAttributes = {
  /** On the part while nothing rings: it takes no place then. */
  idle: 'data-idle',
  /** On the part: whether a call can be heard: `ready`, `blocked`, `off` or `unavailable`. */
  sound: 'data-sound',
  /** The state of the call, always `ringing`. */
  state: 'data-state',
  /** On the call that has rung longest. */
  loud: 'data-loud',
  /** On a call that is not folded to a line. */
  open: 'data-open',
  /** On a call the server has not confirmed since the link was lost. */
  unverified: 'data-unverified',
  /** On a button: `refuse`, `transfer`, `answer` or `sound`. */
  action: 'data-action',
} as const;
