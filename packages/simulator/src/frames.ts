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

/** Text, or a number as text: some clients send numbers bare. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** Variables by key: every value is text, as dial plan variables are. */
export function variablesOf(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isFields(value)) return undefined;
  const variables: Record<string, string> = {};
  for (const [key, item] of Object.entries(value)) {
    const text = textOf(item);
    if (text !== undefined) variables[key] = text;
  }
  return variables;
}

/** The texts of a list. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((item: unknown) => textOf(item) ?? []) : [];
}

/** Whether a value is an object with fields, and not a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
