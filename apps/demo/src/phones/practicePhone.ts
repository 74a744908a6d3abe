import { createClient } from '@hookswitch/core';
import { createRecorder } from '@hookswitch/core/record';
import { createSimulator, defaultDirectory } from '@hookswitch/simulator';
import type { DeskPhone } from './DeskPhone.js';

/** Who practises. */
const AGENT = { username: 'ada', password: '1234' };
/** Time to look around; nobody should have to wait for the first call. */
const FIRST_CALL_MS = 3_000;

let count = 0;

/** A phone on a telephone system in this page, with people who pick up: nothing to install, nobody to disturb. */
export function createPracticePhone(): DeskPhone {
  count += 1;
  const simulator = createSimulator({ scenario: 'office' });
  const recorder = createRecorder();
  const client = recorder.watch(
    createClient({
      // Any address does: the transport and the fetch end in this page.
      server: 'https://practice.invalid',
      transport: recorder.transport(simulator.transport),
      fetch: simulator.fetch,
    }),
  );
  const { world, faults } = simulator;
  let cancelFirstCall = () => {};
  client.login(AGENT).then(
    () => {
      cancelFirstCall = client.clock.after(FIRST_CALL_MS, () => void world.callQueue('sales', defaultDirectory.customers[0]));
    },
    // What went wrong is in the state of the connection, where the sign-in shows it.
    () => undefined,
  );
  return {
    id: count,
    client,
    recorder,
    findStage: async () => ({
      call: async (from, to) => world.call(from, to) !== undefined,
      callQueue: async (queue, customer) => world.callQueue(queue, customer) !== undefined,
      answer: async (who) => world.answer(who),
      leaveMessage: async (who) => world.leaveMessage(who),
      async cutNetwork(ms) {
        faults.restart({ downMs: ms });
        return true;
      },
      async expireToken(who) {
        faults.expireTokens(who);
        faults.drop(who);
        return true;
      },
    }),
    dispose() {
      cancelFirstCall();
      client.dispose();
      simulator.dispose();
    },
  };
}
