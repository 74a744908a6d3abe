import * as core from '@hookswitch/core';
import { createClient, type PhoneClientOptions } from '@hookswitch/core';
import { createRecorder } from '@hookswitch/core/record';
import { ManualClock } from '@hookswitch/core/testing';
import { expect, it } from 'vitest';
import { runSnippet } from '../test/runSnippet.js';
import { createSimulator } from './createSimulator.js';

it('the README logs in, is called and answers under a clock that is turned by hand, as it says', async () => {
  const state = await runSnippet('packages/simulator/README.md', '## A phone under a clock turned by hand', {}, 'client.getState()');
  expect(state).toMatchObject({ connection: { phase: 'online' }, calls: [{ state: 'established', number: '0612345678' }] });
});

it('core’s README logs in and makes its first call, as it says', async () => {
  const { transport, fetch } = createSimulator({ scenario: 'quiet' });
  const here = { ...core, createClient: (options: PhoneClientOptions) => createClient({ ...options, transport, fetch }) };
  const calls = await runSnippet('packages/core/README.md', '## A first call', {}, 'client.getState().calls', { '@hookswitch/core': here });
  expect(calls).toMatchObject([{ direction: 'outgoing', number: '1001', userData: new Map([['customer', '4711']]) }]);
});

it('the page on recordings plays one back, as it says', async () => {
  const clock = new ManualClock();
  const { transport, fetch, world } = createSimulator({ clock, scenario: 'quiet' });
  const recorder = createRecorder({ clock });
  const client = recorder.watch(createClient({ server: 'https://xuc.test', transport: recorder.transport(transport), fetch, clock }));
  const loggedIn = client.login({ username: 'ada', password: '1234' });
  await clock.flow();
  await loggedIn;
  world.call({ number: '0612345678', name: 'Jane Martin' }, '1000');
  await clock.flow(1_000);
  const text = JSON.stringify(recorder.export());
  const played = await runSnippet('docs/recording.md', '## Playing it back', { text }, '[client.getState(), replay.mismatches()]');
  expect(played).toMatchObject([{ connection: { phase: 'online' }, calls: [{ state: 'ringing' }] }, []]);
});
