/** The `data-*` of the devtools, for style sheets. */
export const PhoneDevtoolsDataAttributes = {
  /** On the root, while what is shown stands still. */
  paused: 'data-paused',
  /** On a row: `frame`, `call`, `command` or `connection`. */
  kind: 'data-kind',
  /** On a row: its signal colour. */
  tone: 'data-tone',
} as const;
