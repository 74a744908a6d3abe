import { PhoneProvider, useHasSession } from '@hookswitch/hooks';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SignOut } from '../recipes/SignOut';
import { type StandIn, standIn } from './standIn';

// A busy machine is no fault of a recipe's.
configure({ asyncUtilTimeout: 20_000 });

let xuc: StandIn;

beforeEach(async () => {
  sessionStorage.clear();
  xuc = await standIn();
});

afterEach(async () => {
  cleanup();
  vi.resetModules();
  vi.unstubAllGlobals();
  await xuc.close();
});

function Session() {
  return <p>{useHasSession() ? 'signed in' : 'signed out'}</p>;
}

/** The recipe as a page reads it: once for each load of the page. */
async function loadPhone() {
  vi.resetModules();
  return (await import('../recipes/phone')).client;
}

type Client = Awaited<ReturnType<typeof loadPhone>>;

const isOnline = (client: Client) =>
  waitFor(() => expect(client.getState()).toMatchObject({ connection: { phase: 'online' }, verification: 'verified' }));

test('stays signed in over a reload, with the times of its calls', async () => {
  const before = await loadPhone();
  await before.login({ username: 'ada', password: '1234' });
  await isOnline(before);
  xuc.simulator.world.call('bob', '1000');
  await waitFor(() => expect(before.getState().calls).toHaveLength(1));
  const [call] = before.getState().calls;
  const after = await loadPhone();
  await isOnline(after);
  expect(after.getState().calls[0]).toMatchObject({ id: call?.id, startedAt: call?.startedAt });
  const kept = Object.values({ ...sessionStorage }).join();
  expect(kept).toContain('"token"');
  expect(kept).not.toContain('"1234"');
  before.dispose();
  after.dispose();
});

test('signs out for good: a reload asks for the log-in', async () => {
  const client = await loadPhone();
  await client.login({ username: 'ada', password: '1234' });
  await isOnline(client);
  render(
    <PhoneProvider client={client}>
      <Session />
      <SignOut />
    </PhoneProvider>,
  );
  await screen.findByText('signed in');
  screen.getByRole('button', { name: 'Sign out' }).click();
  await screen.findByText('signed out');
  expect(sessionStorage.getItem('my-crm-session')).toBeNull();
  expect((await loadPhone()).getState().connection.phase).toBe('idle');
});

test('signs in with the token of the host page’s own server', async () => {
  xuc.own.set('/phone-token', () => new Response(xuc.simulator.issueToken('ada')));
  const { client } = await import('../recipes/singleSignOn');
  await isOnline(client);
  await waitFor(() => expect(client.getState().user?.fullName).toBe('Ada Ives'));
  client.dispose();
});

test('says what the host page’s own server answered when it gives no token', async () => {
  xuc.own.set('/phone-token', () => new Response('', { status: 401 }));
  const { client } = await import('../recipes/singleSignOn');
  await waitFor(() =>
    expect(client.getState().connection).toMatchObject({ reason: { code: 'single-sign-on', text: 'the CRM answered 401' } }),
  );
  client.dispose();
});
