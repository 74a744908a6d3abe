/** A text that a page keeps for itself. */
export interface TextMemory {
  /** `undefined` when nothing is kept, or nothing can be. */
  read(): string | undefined;
  write(text: string): void;
  clear(): void;
}

/**
 * Keeps a text until the tab is closed: it survives a reload, and no other tab sees it. Where a browser has storage switched
 * off it keeps nothing, and never throws.
 *
 * @example
 * ```ts
 * const memory = tabMemory('my-crm-session');
 * const client = createClient({ onSession: (session) => memory.write(JSON.stringify(session)) });
 * ```
 */
export function tabMemory(key: string): TextMemory {
  const attempt = <T>(use: (storage: Storage) => T): T | undefined => {
    try {
      return use(sessionStorage);
    } catch {
      return undefined;
    }
  };
  return {
    read: () => attempt((storage) => storage.getItem(key)) ?? undefined,
    write: (text) => attempt((storage) => storage.setItem(key, text)),
    clear: () => attempt((storage) => storage.removeItem(key)),
  };
}
