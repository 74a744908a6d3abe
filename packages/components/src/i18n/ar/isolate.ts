/** Sets a name, a number or somebody else's text apart, so that its direction does not stir the sentence around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
