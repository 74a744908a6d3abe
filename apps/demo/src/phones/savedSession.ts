import { type SavedSession, tabMemory } from '@hookswitch/core';

const memory = tabMemory('hookswitch-session');

/** The session of this tab: a token, never a password, kept by the browser until the tab is closed. */
export const savedSession = {
  read(): SavedSession | undefined {
    try {
      const saved: unknown = JSON.parse(memory.read() ?? 'null');
      return isSavedSession(saved) ? saved : undefined;
    } catch {
      return undefined;
    }
  },
  write: (session: SavedSession) => memory.write(JSON.stringify(session)),
  clear: () => memory.clear(),
};

function isSavedSession(value: unknown): value is SavedSession {
  if (typeof value !== 'object' || value === null) return false;
  return ['server', 'username', 'token'].every((key) => typeof Reflect.get(value, key) === 'string');
}
