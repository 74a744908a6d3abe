import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeCall } from '../../../test/makeCall.js';
import { withSent } from './sentData.js';
import { useSentData } from './useSentData.js';

type Data = Readonly<Record<string, string>>;

/** A call with some data, and what an agent sees of it. */
function renderCall(initial: Data, onSetData: (callId: string, key: string, value: string) => Promise<boolean> = async () => true) {
  const hook = (data: Data) => {
    const call = makeCall({ userData: new Map(Object.entries(data)) });
    const { sent, send } = useSentData({ onSetData }, call);
    return { send, shown: withSent(call.userData, sent).map(({ key, value, isSent }) => `${key} ${value}${isSent ? ', sent' : ''}`) };
  };
  const { result, rerender } = renderHook(hook, { initialProps: initial });
  return { result, serverSays: rerender };
}

test('a value stands as sent until the server says something of it', async () => {
  const { result, serverSays } = renderCall({ status: 'silver' });
  await act(async () => void (await result.current.send('USR_status', 'gold')));
  expect(result.current.shown).toEqual(['status gold, sent']);
  serverSays({ status: 'silver', campaign: 'Spring' });
  expect(result.current.shown).toEqual(['campaign Spring', 'status gold, sent']);
  serverSays({ status: 'gold' });
  expect(result.current.shown).toEqual(['status gold']);
});

test('what the server says later is not hidden behind what was sent before', async () => {
  const { result, serverSays } = renderCall({ status: 'silver' });
  await act(async () => void (await result.current.send('status', 'gold')));
  serverSays({ status: 'bronze' });
  expect(result.current.shown).toEqual(['status bronze']);
  serverSays({ status: 'silver' });
  expect(result.current.shown).toEqual(['status silver']);
});

test('what the server takes away does not come back as sent', async () => {
  const { result, serverSays } = renderCall({ status: 'silver' });
  await act(async () => void (await result.current.send('status', 'gold')));
  serverSays({});
  expect(result.current.shown).toEqual([]);
});

test('a value that is there already, or comes while it is being sent, is nothing sent', async () => {
  const answers: (() => void)[] = [];
  const { result, serverSays } = renderCall({ status: 'silver' }, () => new Promise((resolve) => answers.push(() => resolve(true))));
  await act(async () => {
    const done = Promise.all([result.current.send('status', 'silver'), result.current.send('reason', 'Renewal')]);
    serverSays({ status: 'silver', reason: 'Renewal' });
    for (const answer of answers) answer();
    await done;
  });
  expect(result.current.shown).toEqual(['status silver', 'reason Renewal']);
});
