/**
 * A value as JSON, also on a page where an old library has given every list or object a `toJSON` of its own: that writes lists as
 * text, and the server gets what it cannot read. A `toJSON` of a class, such as that of `Secret`, is asked as ever.
 *
 * @example
 * ```ts
 * memory.write(writeJson({ numbers: ['1001', '1002'] }));
 * ```
 */
export function writeJson(value: unknown): string {
  return (isPatched() ? write(value) : JSON.stringify(value)) ?? 'null';
}

/** The same value, whose lists and objects others may write as JSON on such a page: what it is made of must be ours alone. */
export function shieldJson<T>(value: T): T {
  if (isPatched() && typeof value === 'object' && value !== null) {
    Object.defineProperty(value, 'toJSON', { value: undefined });
    for (const item of Object.values(value)) shieldJson(item);
  }
  return value;
}

function isPatched(): boolean {
  return 'toJSON' in Array.prototype || 'toJSON' in Object.prototype;
}

/** `undefined` for what JSON has no word for. */
function write(value: unknown): string | undefined {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null || hasOwnWay(value)) return JSON.stringify(value);
  let text = '';
  // Without the methods of lists, which such a page may have changed as well.
  if (Array.isArray(value)) {
    for (const item of value) text += `${text && ','}${write(item) ?? 'null'}`;
    return `[${text}]`;
  }
  for (const [key, item] of Object.entries(value)) {
    const written = write(item);
    if (written !== undefined) text += `${text && ','}${JSON.stringify(key)}:${written}`;
  }
  return `{${text}}`;
}

function hasOwnWay(value: object): boolean {
  const way: unknown = Reflect.get(value, 'toJSON');
  return typeof way === 'function' && way !== Reflect.get(Array.prototype, 'toJSON') && way !== Reflect.get(Object.prototype, 'toJSON');
}
