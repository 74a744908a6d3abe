/** An object out of JSON text, or the object itself; empty for everything else. */
export function readRecord(value: unknown): Readonly<Record<string, unknown>> {
  const read: unknown = typeof value === 'string' ? parse(value) : value;
  return typeof read === 'object' && read !== null ? Object.fromEntries(Object.entries(read)) : {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
