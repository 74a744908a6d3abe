/** A frame's fields, none of them looked at yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** A frame from a client, or nothing when it is not a JSON object. */
export function parseFrame(text: string): Fields | undefined {
  try {
    const frame: unknown = JSON.parse(text);
    return isFields(frame) ? frame : undefined;
  } catch {
    return undefined;
  }
}

/** Text, and nothing else: a number is none on this wire. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Variables by key: every value is text, as dial plan variables are. */
export function variablesOf(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isFields(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const text = textOf(item);
      return text === undefined ? [] : [[key, text] as const];
    }),
  );
}

/** The texts of a list. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((item: unknown) => textOf(item) ?? []) : [];
}

/** Whether a value is an object with fields, and not a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
