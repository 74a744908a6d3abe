import { createClient, keepCallTimes, keepSession, type SavedSession, tabMemory } from '@hookswitch/core';
import { createRecorder } from '@hookswitch/core/record';
import { preferences } from '../preferences.js';
import { findRemoteStage } from '../scenes/remoteStage.js';
import type { DeskPhone } from './DeskPhone.js';

const recorder = createRecorder();
/** The session of this tab: a token, never a password, kept by the browser until the tab is closed. */
const kept = keepSession(tabMemory('hookswitch-session'));
/** Where the session of now is. */
let server: string | undefined;

const client = recorder.watch(
  createClient({
    transport: recorder.transport(),
    callTimes: keepCallTimes(tabMemory('hookswitch-calls')),
    onSession: (session) => {
      server = session.server;
      if (preferences.getState().keepsSession) kept.note(session);
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
  const { subscribe, getState } = client;
  const restore = (session: SavedSession) => {
    // `onSession` tells of new tokens alone, and the kept one is used first.
    server = session.server;
    client.restore(session);
  };
  kept.restore({ restore, subscribe, getState });
}

function isHere(address = ''): boolean {
  const { href, origin } = window.location;
  return new URL(address, href).origin === origin;
}
