import { ManualClock } from '@hookswitch/core/testing';
import { createSimulator, type Simulator } from '@hookswitch/simulator';
import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { type Seat, takeSeat } from './Seat.ts';
import { pass, untilQuiet } from './time.ts';

/** A scripted scenario: what people do, one step after the other. */
type Script = readonly ((simulator: Simulator, ada: Seat) => unknown)[];

const answered: Script = [({ world }) => world.call('bob', '1000'), (_, ada) => ada.client.answer()];

const SCRIPTS: Readonly<Record<string, Script>> = {
  'an inbound queue call with user data, held and resumed': [
    ({ world }) => world.callQueue('sales'),
    (_, ada) => ada.client.answer(),
    (_, ada) => ada.client.hold(),
    (_, ada) => ada.client.resume(),
    ({ world }) => world.hangUp('ada'),
  ],
  'a call that is dialled, answered and ended': [
    (_, ada) => ada.client.dial('1001'),
    ({ world }) => world.answer('bob'),
    (_, ada) => ada.client.hangup(),
  ],
  'a blind transfer': [
    ...answered,
    (_, ada) => ada.client.setData({ reason: 'renewal' }),
    (_, ada) => ada.client.directTransfer('1002'),
    ({ world }) => world.answer('clea'),
  ],
  'an attended transfer that is completed': [
    ...answered,
    (_, ada) => ada.client.attendedTransfer('1002'),
    ({ world }) => world.answer('clea'),
    (_, ada) => ada.client.completeTransfer(),
  ],
  'an attended transfer that is cancelled': [
    ...answered,
    (_, ada) => ada.client.attendedTransfer('1002'),
    ({ world }) => world.answer('clea'),
    (_, ada) => ada.client.cancelTransfer(),
  ],
  'two calls at once': [
    ...answered,
    ({ world }) => world.call('dan', '1000'),
    (_, ada) => ada.client.answer(),
    ({ world }) => world.hangUp('dan'),
  ],
  'do not disturb, forwards and a message': [
    (_, ada) => ada.client.dnd(true),
    (_, ada) => ada.client.uncFwd('1001', true),
    ({ world }) => world.leaveMessage('ada'),
    (_, ada) => ada.client.dnd(false),
    (_, ada) => ada.client.naFwd('1002', true),
  ],
};

/** Plays a script, breaking Ada's socket right behind the frame numbered `killAfter`; tells how many frames reached her. */
async function play(script: Script, killAfter: number): Promise<{ readonly frames: number; readonly found: readonly string[] }> {
  const clock = new ManualClock();
  const simulator = createSimulator({ clock });
  const ada = takeSeat('ada', simulator, () => 0.5);
  let frames = 0;
  simulator.onFrame(({ direction, username }) => {
    if (direction !== 'out' || username !== 'ada') return;
    frames += 1;
    if (frames === killAfter) simulator.faults.drop('ada');
  });
  const login = ada.client.login({ username: 'ada', password: '1234' }).catch(() => undefined);
  await pass(clock, 100);
  for (const step of script) {
    Promise.resolve(step(simulator, ada)).catch(() => undefined);
    await pass(clock, 100);
  }
  const playedFrames = frames;
  await untilQuiet(clock, [ada]);
  await login;
  const found = differences(ada.client.getState(), ada.client.hints.get, ada.watched, simulator.world, 'ada');
  ada.client.dispose();
  simulator.dispose();
  return { frames: playedFrames, found: [...found, ...ada.surprises] };
}

describe('the socket breaks at every single frame boundary', () => {
  it.each(Object.entries(SCRIPTS))('of %s, and the state is the server’s in the end', { timeout: 60_000 }, async (_, script) => {
    const { frames, found } = await play(script, Number.POSITIVE_INFINITY);
    expect(found).toEqual([]);
    expect(frames).toBeGreaterThan(10);
    for (let boundary = 1; boundary <= frames; boundary += 1)
      expect({ boundary, found: (await play(script, boundary)).found }).toEqual({ boundary, found: [] });
  });
});
