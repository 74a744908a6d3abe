/** The value that a text of JSON holds; `undefined` when it is none, which no JSON holds. */
export function readJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
