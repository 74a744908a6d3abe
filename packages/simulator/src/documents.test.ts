import { readFileSync } from 'node:fs';
import { ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it } from 'vitest';
import { logIn } from '../test/logIn.js';
import { createSimulator } from './createSimulator.js';

/** A document of the repository, on one line. */
function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').replace(/\s+/g, ' ');
}

describe('what the phone API’s document says of attached data and rooms', () => {
  it.each([
    ['docs/user-data.md', 'not in the reporting database'],
    ['docs/user-data.md', 'a trunk whose name does not contain `trunk`'],
    ['docs/user-data.md', 'SET(USR_DATA3=with space)'],
    ['docs/user-data.md', 'the data is attached to the new channel'],
    ['packages/core/PROTOCOL.md', 'not copied to the reporting database'],
    ['packages/core/PROTOCOL.md', 'a trunk whose name does not contain _trunk_'],
    ['packages/core/PROTOCOL.md', 'SET(USR_DATA3=with space)'],
    ['packages/core/PROTOCOL.md', "Where the room has an administrator's PIN, the user enters as an administrator."],
    ['packages/core/PROTOCOL.md', "Where it has only a user's PIN, the user enters as well"],
  ])('stands in %s: %s', (path, sentence) => {
    // Not `toContain`, which would print all of the document.
    expect(read(path).includes(sentence)).toBe(true);
  });

  it('is what happens to the data of a dial plan, on every event and at the next phone', () => {
    const clock = new ManualClock();
    const simulator = createSimulator({ clock });
    const ada = logIn(simulator, clock, 'ada');
    const bob = logIn(simulator, clock, 'bob');
    const data = { USR_DATA1: 'hello', USR_DATA2: '24', USR_DATA3: 'with space' };
    simulator.world.call({ number: '0427466347', userData: data }, '1000');
    simulator.world.answer('ada');
    clock.advance(0);
    ada.send('directTransfer', { destination: '1001' });
    clock.advance(0);
    bob.send('answer', {});
    clock.advance(0);
    const events = [...ada.all('PhoneEvent'), ...bob.all('PhoneEvent')];
    expect(events.map(({ eventType }) => eventType)).toEqual([
      ...['EventRinging', 'EventEstablished', 'EventReleased'],
      ...['EventRinging', 'EventEstablished'],
    ]);
    for (const { userData } of events) expect(userData).toMatchObject(data);
  });
});
