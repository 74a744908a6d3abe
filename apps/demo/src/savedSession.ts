import type { SavedSession } from '@hookswitch/core';

const KEY = 'hookswitch-session';

/** The session of this tab: a token, never a password, kept by the browser until the tab is closed. */
export const savedSession = {
  read(): SavedSession | undefined {
    try {
      const saved: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
      return isSavedSession(saved) ? saved : undefined;
    } catch {
      return undefined;
    }
  },
  write(session: SavedSession): void {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(session));
    } catch {
      // Storage is switched off: then a reload asks for the password again.
    }
  },
  clear(): void {
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Nothing was kept.
    }
  },
};

function isSavedSession(value: unknown): value is SavedSession {
  if (typeof value !== 'object' || value === null) return false;
  return ['server', 'username', 'token'].every((key) => typeof Reflect.get(value, key) === 'string');
}
