import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it } from 'vitest';
import { logIn } from '../test/logIn.js';
import { createSimulator } from './createSimulator.js';

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

/** How many of these something still holds. */
async function countHeld(references: readonly WeakRef<object>[]): Promise<number> {
  // What a turn has looked at lives until its end.
  await new Promise((resolve) => setImmediate(resolve));
  if (typeof collectGarbage === 'function') collectGarbage();
  return references.filter((reference) => reference.deref() !== undefined).length;
}

describe('a long day', () => {
  it('keeps nothing of calls that are over but a line in the history, and of those the newest', async () => {
    const clock = new ManualClock();
    const simulator = createSimulator({ clock, settings: { historyCalls: 10 } });
    logIn(simulator, clock, 'ada');
    const { world } = simulator;
    const legs: WeakRef<object>[] = [];
    const leave = world.subscribe((event) => event.type === 'leg' && void legs.push(new WeakRef(event.leg)));
    for (let call = 0; call < 30; call += 1) {
      world.call({ number: '0612345678', name: 'Jane Martin', userData: { customer: '4711' } }, '1000');
      world.answer('ada');
      world.startTransfer('ada', '1001');
      world.answer('bob');
      world.completeTransfer('ada');
      world.hangUp('bob');
      world.callFromMobile('ada', '1999');
      world.call('ada', '4000');
      clock.advance(10_000);
      for (const { uniqueId } of world.callsOf('ada')) world.hangUp('ada', uniqueId);
    }
    clock.advance(600_000);
    leave();
    expect(legs.length).toBeGreaterThan(300);
    expect(await countHeld(legs)).toBe(0);
    expect(world.historyOf('ada')).toHaveLength(10);
    expect(clock.pending).toBe(0);
  });

  it('keeps nothing of sockets that closed but the last of each user, whatever was under way on them', async () => {
    const clock = new ManualClock();
    const simulator = createSimulator({ clock });
    const sockets: WeakRef<object>[] = [];
    for (let round = 0; round < 20; round += 1) {
      simulator.faults.delaySnapshots(5_000);
      const ada = logIn(simulator, clock, 'ada');
      sockets.push(new WeakRef(ada.frames));
      ada.send('subscribeToPhoneHints', { phoneNumbers: Array.from({ length: 1_000 }, (_, at) => String(at)) });
      ada.send('getCurrentCallsPhoneEvents', {});
      clock.advance(round % 2 === 0 ? 0 : 10_000);
      if (round % 3 === 0) ada.close();
      else simulator.faults.drop('ada');
    }
    clock.advance(60_000);
    expect(await countHeld(sockets)).toBeLessThanOrEqual(1);
    expect(clock.pending).toBe(0);
  });

  it('keeps the newest tokens, and no more than a thousand', () => {
    const clock = new ManualClock();
    const simulator = createSimulator({ clock });
    const tokens = Array.from({ length: 1_500 }, () => simulator.issueToken('ada'));
    const open = (token: string | undefined) =>
      simulator.transport(`wss://xuc.test/xuc/api/2.0/cti?token=${token}`, { onOpen() {}, onFrame() {}, onClose() {} });
    open(tokens[0]);
    open(tokens[499]);
    clock.advance(0);
    expect(simulator.openSockets('ada')).toBe(0);
    open(tokens[500]);
    open(tokens.at(-1));
    clock.advance(0);
    expect(simulator.openSockets('ada')).toBe(2);
  });

  it('ends a half-open socket that very much is sent to', () => {
    const clock = new ManualClock();
    const simulator = createSimulator({ clock });
    const ada = logIn(simulator, clock, 'ada');
    simulator.faults.freeze('ada');
    for (let frame = 0; frame < 200_001; frame += 1) simulator.faults.send('{}', 'ada');
    clock.advance(0);
    expect(ada.closes).toEqual([1_006]);
  });
});
