import { createClient, keepCallTimes, tabMemory } from '@hookswitch/core';
import { createRecorder } from '@hookswitch/core/record';
import { preferences } from '../preferences.js';
import { findRemoteStage } from '../scenes/remoteStage.js';
import type { DeskPhone } from './DeskPhone.js';
import { savedSession } from './savedSession.js';

const recorder = createRecorder();
/** Where the session of now is. */
let server: string | undefined;

const client = recorder.watch(
  createClient({
    transport: recorder.transport(),
    callTimes: keepCallTimes(tabMemory('hookswitch-calls')),
    onSession: (session) => {
      server = session.server;
      if (preferences.getState().keepsSession) savedSession.write(session);
    },
  }),
);

/** The agent's phone on a server: made once, outside of React, and never by a component. */
export const serverPhone: DeskPhone = {
  id: 0,
  client,
  recorder,
  // Only the page's own server passes the remote control on.
  findStage: async () => (isHere(server) ? findRemoteStage() : undefined),
  dispose: () => undefined,
};

/** Goes on after a reload, without typing; and forgets the session as soon as it is over. */
export function goOn(): void {
  const saved = savedSession.read();
  try {
    if (saved) {
      server = saved.server;
      client.restore(saved);
    }
  } catch {
    // An address that cannot be read any more: then the agent logs in.
    savedSession.clear();
  }
  client.subscribe(() => {
    const { phase } = client.getState().connection;
    if (phase === 'idle' || phase === 'stopped') savedSession.clear();
  });
}

function isHere(address = ''): boolean {
  const { href, origin } = window.location;
  return new URL(address, href).origin === origin;
}
