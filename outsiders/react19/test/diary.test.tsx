import { type CallEndReason, createClient, keepCallTimes, type TextMemory } from '@hookswitch/core';
import { PhoneProvider } from '@hookswitch/hooks';
import { createSimulatorServer, type SimulatorServer } from '@hookswitch/simulator/node';
import { cleanup, configure, render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { CallDiary } from '../recipes/CallDiary';

// A busy machine is no fault of a recipe's.
configure({ asyncUtilTimeout: 20_000 });

let xuc: SimulatorServer;

beforeEach(async () => {
  Object.assign(globalThis, { WebSocket });
  xuc = await createSimulatorServer({ port: 0, scenario: 'quiet' });
});

afterEach(async () => {
  cleanup();
  await xuc.close();
});

function memoryOfTheTab(): TextMemory {
  let text: string | undefined;
  return {
    read: () => text,
    write: (next) => {
      text = next;
    },
    clear: () => {
      text = undefined;
    },
  };
}

/** One life of a page, and what it does for its agent. */
async function openPage(memory: TextMemory, diary: string[]) {
  const client = createClient({ server: xuc.url, callTimes: keepCallTimes(memory) });
  const view = render(
    <PhoneProvider client={client}>
      <CallDiary
        openCustomer={(number, customer) => diary.push(`opens ${customer} of ${number}`)}
        log={(call, reason: CallEndReason) => diary.push(`logs ${call.number} ${reason}`)}
      />
    </PhoneProvider>,
  );
  await client.login({ username: 'ada', password: '1234' });
  await waitFor(() => expect(client.getState().verification).toBe('verified'));
  return {
    client,
    leave() {
      view.unmount();
      client.dispose();
    },
  };
}

test('opens a customer once and logs a call once, over a reload in the middle of it', async () => {
  const memory = memoryOfTheTab();
  const diary: string[] = [];
  const before = await openPage(memory, diary);
  xuc.simulator.world.callQueue('sales', { number: '0612345678', userData: { customer: '4711' } });
  await waitFor(() => expect(diary).toEqual(['opens 4711 of 0612345678']));
  xuc.simulator.world.answer('1000');
  await waitFor(() => expect(before.client.getState().calls[0]?.state).toBe('established'));
  before.leave();
  const after = await openPage(memory, diary);
  await waitFor(() => expect(after.client.getState().calls).toHaveLength(1));
  xuc.simulator.world.hangUp('0612345678');
  await waitFor(() => expect(diary).toEqual(['opens 4711 of 0612345678', 'logs 0612345678 completed']));
  after.leave();
});
