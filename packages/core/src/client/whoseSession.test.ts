import { describe, expect, it } from 'vitest';
import { setUpClient } from '../../test/startClient.js';

const ADA = {
  userId: 1,
  firstName: 'Ada',
  lastName: 'Lovelace',
  fullName: 'Ada Lovelace',
  dndEnabled: true,
  naFwdEnabled: true,
  naFwdDestination: '3001',
};
const GRACE = { userId: 2, firstName: 'Grace', lastName: 'Hopper', fullName: 'Grace Hopper' };
const NOTHING = { user: undefined, voicemail: undefined, dnd: undefined, forwards: {}, calls: [], ended: [] };

type Started = ReturnType<typeof setUpClient>;

/** The server tells who the user is, and of a call. */
async function tellOfAda({ server, phoneEvent, settle }: Started) {
  await settle();
  server.socket().send('UserConfigUpdate', ADA);
  server.socket().send('VoiceMailStatusUpdate', { voiceMailId: 58, newMessages: 2, waitingMessages: 1, oldMessages: 1 });
  phoneEvent('EventEstablished', '1.1', { otherDName: 'A customer' });
}

const logIn = async ({ client, settle }: Started, credentials: { username: string; server?: string }) => {
  void client.login({ password: 'x', ...credentials }).catch(() => {});
  await settle();
};

describe('with single sign-on', () => {
  it('the next one to connect sees nothing of the one before, with or without a sign-out between', async () => {
    for (const between of [() => {}, (client: Started['client']) => client.disconnect()]) {
      const all = setUpClient({ getToken: () => Promise.resolve('sso') });
      all.client.connect();
      await tellOfAda(all);
      const { session } = all.client.getState();
      between(all.client);
      all.client.connect();
      expect(all.client.getState()).toMatchObject({ ...NOTHING, ended: expect.anything() });
      await all.settle();
      expect(all.client.getState().session).toBeGreaterThan(session);
    }
  });

  it('a token of somebody else, given when the link was lost, begins a session of theirs as soon as the server says so', async () => {
    const all = setUpClient({ getToken: () => Promise.resolve('sso') });
    all.client.connect();
    await tellOfAda(all);
    const { session } = all.client.getState();
    all.server.socket().drop();
    await all.advance(2_000);
    await all.advance(1_000);
    all.phoneEvent('EventEstablished', '2.1');
    all.server.socket().send('UserConfigUpdate', GRACE);
    const state = all.client.getState();
    expect(state).toMatchObject({ user: { fullName: 'Grace Hopper' }, voicemail: undefined, ended: [], connection: { phase: 'online' } });
    expect(state.calls.map(({ id }) => id)).toEqual(['2.1']);
    expect(state.forwards).toEqual({});
    expect(state.session).toBeGreaterThan(session);
  });

  it('the same user, told again, goes on with the same session', async () => {
    const all = setUpClient({ getToken: () => Promise.resolve('sso') });
    all.client.connect();
    await tellOfAda(all);
    const { session } = all.client.getState();
    all.server.socket().send('UserConfigUpdate', { ...ADA, lastName: 'King', fullName: 'Ada King' });
    expect(all.client.getState()).toMatchObject({ session, voicemail: { newMessages: 2 }, calls: [{ id: '1.1' }] });
  });
});

describe('with a password', () => {
  it('the same name on another server is somebody else', async () => {
    const all = setUpClient();
    await logIn(all, { username: 'jblack' });
    await tellOfAda(all);
    const { session } = all.client.getState();
    void all.client.login({ server: 'https://other.test', username: 'jblack', password: 'x' });
    expect(all.client.getState()).toMatchObject({ ...NOTHING, ended: [{ reason: 'unknown' }] });
    await all.settle();
    expect(all.client.getState().session).toBeGreaterThan(session);
  });

  it.each(['https://xuc.test', 'https://xuc.test/', 'xuc.test', 'https://XUC.test/xuc/api/2.0'])(
    'the same server by another spelling, %s, is the same one',
    async (server) => {
      const all = setUpClient();
      await logIn(all, { username: 'jblack' });
      await tellOfAda(all);
      const { session } = all.client.getState();
      await logIn(all, { username: 'jblack', server });
      expect(all.client.getState()).toMatchObject({ session, user: { fullName: 'Ada Lovelace' } });
    },
  );

  it('the same user is the same by the name that was typed and by the one the server knows', async () => {
    const all = setUpClient();
    all.rest.login = { json: { login: 'JBlack', token: 't' } };
    await logIn(all, { username: 'jblack' });
    await tellOfAda(all);
    const { session } = all.client.getState();
    for (const username of ['jblack', 'JBlack']) {
      await logIn(all, { username });
      expect(all.client.getState()).toMatchObject({ session, username: 'JBlack', user: { fullName: 'Ada Lovelace' } });
    }
    all.client.restore({ username: 'JBlack', token: 't' });
    expect(all.client.getState()).toMatchObject({ session });
  });

  it('the same user after a sign-out begins with nothing: another may have read the screen meanwhile', async () => {
    const all = setUpClient();
    await logIn(all, { username: 'jblack' });
    await tellOfAda(all);
    const { session } = all.client.getState();
    all.client.disconnect();
    void all.client.login({ username: 'jblack', password: 'x' });
    expect(all.client.getState()).toMatchObject({ ...NOTHING, username: 'jblack' });
    expect(all.client.getState().session).toBeGreaterThan(session);
  });

  it('a password after single sign-on is somebody else, and the other way round', async () => {
    const all = setUpClient({ getToken: () => Promise.resolve('sso') });
    all.client.connect();
    await tellOfAda(all);
    await logIn(all, { username: 'jblack' });
    expect(all.client.getState().user).toBeUndefined();
    await tellOfAda(all);
    all.client.connect();
    expect(all.client.getState().user).toBeUndefined();
  });
});
