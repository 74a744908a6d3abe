import { createClient, keepCallTimes, tabMemory } from '@hookswitch/core';
import { preferences } from './preferences.js';
import { savedSession } from './savedSession.js';

/** The agent's phone: made once, outside of React, and never by a component. */
export const phone = createClient({
  callTimes: keepCallTimes(tabMemory('hookswitch-calls')),
  onSession: (session) => {
    if (preferences.getState().keepsSession) savedSession.write(session);
  },
});

/** Goes on after a reload, without typing; and forgets the session as soon as it is over. */
export function goOn(): void {
  const saved = savedSession.read();
  try {
    if (saved) phone.restore(saved);
  } catch {
    // An address that cannot be read any more: then the agent logs in.
    savedSession.clear();
  }
  phone.subscribe(() => {
    const { phase } = phone.getState().connection;
    if (phase === 'idle' || phase === 'stopped') savedSession.clear();
  });
}
