import { type CallChange, keepCallTimes, type SavedSession, type TextMemory } from '@hookswitch/core';
import { describe, expect, it, vi } from 'vitest';
import { logIn, type Phone, reload } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { usePhoneEvents } from './usePhoneEvents.js';

turnPageByHand();

function say(change: CallChange): string {
  const { type, call } = change;
  if (type === 'ended') return `ended ${call.number} ${change.reason}`;
  return `${type} ${call.number} ${call.state}${type === 'found' && change.known ? ', known' : ''}`;
}

it('tells of each change once, in order', async () => {
  const phone = await logIn();
  const told: string[] = [];
  renderPhoneHook(phone, () => usePhoneEvents((change) => told.push(say(change))));
  await happens(phone, () => {
    phone.world.call('bob', '1000');
    phone.world.answer('1000');
    phone.world.hold('1000');
    phone.world.hangUp('bob');
  });
  expect(told).toEqual(['started 1001 ringing', 'changed 1001 established', 'changed 1001 held', 'ended 1001 completed']);
});

it('tells of a frame that arrives twice once', async () => {
  const phone = await logIn();
  const told: string[] = [];
  renderPhoneHook(phone, () => usePhoneEvents((change) => told.push(say(change))));
  await happens(phone, () => {
    phone.simulator.faults.duplicateNext('ada');
    phone.world.call('bob', '1000');
  });
  expect(told).toEqual(['started 1001 ringing']);
});

describe('a link that is lost and comes back', () => {
  it('starts no call that goes on, and finds the one that has begun meanwhile', async () => {
    const phone = await logIn();
    const told: string[] = [];
    await happens(phone, () => phone.world.call('bob', '1000'));
    await happens(phone, () => phone.world.answer('1000'));
    renderPhoneHook(phone, () => usePhoneEvents((change) => told.push(say(change))));
    await happens(phone, () => phone.simulator.faults.stop());
    phone.world.call('0612345678', '1000');
    await happens(phone, () => phone.simulator.faults.start(), 5_000);
    expect(phone.client.getState().verification).toBe('verified');
    expect(told).toEqual(['found 0612345678 ringing']);
  });
});

describe('a page that is loaded again while a call goes on', () => {
  /** What two pages of one tab are told of, and what happens between them. */
  async function overReload(keeps: boolean, meanwhile: (phone: Phone) => void) {
    const memory = { text: undefined as string | undefined };
    const storage: TextMemory = {
      read: () => memory.text,
      write: (text) => {
        memory.text = text;
      },
      clear: () => {},
    };
    const kept = () => (keeps ? { callTimes: keepCallTimes(storage) } : {});
    const sessions: SavedSession[] = [];
    const phone = await logIn('ada', { ...kept(), onSession: (session) => sessions.push(session) });
    const told: CallChange[] = [];
    const first = renderPhoneHook(phone, () => usePhoneEvents((change) => told.push(change)));
    await happens(phone, () => phone.world.call('bob', '1000'));
    await happens(phone, () => phone.world.answer('1000'));
    first.unmount();
    phone.client.dispose();
    await happens(phone, () => meanwhile(phone));
    const again = reload(phone, kept());
    renderPhoneHook(again, () => usePhoneEvents((change) => told.push(change)));
    await happens(again, () => again.client.restore(sessions[0] ?? { username: '', token: '' }));
    expect(again.client.getState().verification).toBe('verified');
    return { told, again };
  }
  const isNew = (change: CallChange) => change.type === 'started' || (change.type === 'found' && !change.known);

  it('opens the customer once, though the server lists the call again', async () => {
    const { told } = await overReload(true, () => {});
    expect(told.map(say)).toEqual(['started 1001 ringing', 'changed 1001 established', 'found 1001 established, known']);
    expect(told.filter(isNew)).toHaveLength(1);
  });

  it('is told of a call that began meanwhile as one to open the customer for', async () => {
    const { told } = await overReload(true, ({ world }) => {
      world.hangUp('bob');
      world.call('clea', '1000');
    });
    expect(told.filter(isNew).map(say)).toEqual(['started 1001 ringing', 'found 1002 ringing']);
  });

  it('is told of the end of a call that ended meanwhile, once', async () => {
    const { told, again } = await overReload(true, ({ world }) => world.hangUp('bob'));
    const end = told.at(-1);
    expect(end).toMatchObject({ type: 'ended', reason: 'lost', call: { id: told[0]?.call.id, direction: 'incoming', number: '' } });
    await happens(again, () => again.simulator.faults.drop(), 5_000);
    expect(told.at(-1)).toBe(end);
    // What is known by its id alone is no call to show.
    expect(again.client.getState().ended).toEqual([]);
  });

  it('is told that the call was found where nothing is kept, and of no end', async () => {
    const found = await overReload(false, () => {});
    expect(found.told.map(say).slice(2)).toEqual(['found 1001 established']);
    const over = await overReload(false, ({ world }) => world.hangUp('bob'));
    expect(over.told.map(say).slice(2)).toEqual([]);
  });
});

it('calls the latest handler', async () => {
  const phone = await logIn();
  const first = vi.fn();
  const second = vi.fn();
  const { rerender } = renderPhoneHook(phone, (handler: (change: CallChange) => void) => usePhoneEvents(handler), { initialProps: first });
  await happens(phone, () => phone.world.call('bob', '1000'));
  rerender(second);
  await happens(phone, () => phone.world.answer('1000'));
  expect(first.mock.calls.map(([change]) => say(change))).toEqual(['started 1001 ringing']);
  expect(second.mock.calls.map(([change]) => say(change))).toEqual(['changed 1001 established']);
});

it('stays attached while its component renders, and goes with it', async () => {
  const phone = await logIn();
  let attached = 0;
  let ever = 0;
  const client: typeof phone.client = {
    ...phone.client,
    onEvent(listener) {
      attached += 1;
      ever += 1;
      const leave = phone.client.onEvent(listener);
      return () => {
        attached -= 1;
        leave();
      };
    },
  };
  const { rerender, unmount } = renderPhoneHook({ client }, () => usePhoneEvents(() => {}));
  // StrictMode mounts, unmounts and mounts.
  expect([attached, ever]).toEqual([1, 2]);
  rerender();
  rerender();
  expect([attached, ever]).toEqual([1, 2]);
  unmount();
  expect(attached).toBe(0);
});

it('finds the new state in the client already', async () => {
  const phone = await logIn();
  const seen: number[] = [];
  renderPhoneHook(phone, () => usePhoneEvents(() => seen.push(phone.client.getState().calls.length)));
  await happens(phone, () => phone.world.call('bob', '1000'));
  await happens(phone, () => phone.world.hangUp('bob'));
  expect(seen).toEqual([1, 0]);
});

it('goes on when a handler throws', async () => {
  const phone = await logIn();
  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);
  const others = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException').on('uncaughtException', note);
  const told: string[] = [];
  renderPhoneHook(phone, () => {
    usePhoneEvents(() => {
      throw new Error("the host's own");
    });
    usePhoneEvents((change) => told.push(change.type));
  });
  await happens(phone, () => phone.world.call('bob', '1000'));
  process.off('uncaughtException', note);
  for (const other of others) process.on('uncaughtException', other);
  expect(told).toEqual(['started']);
  expect(uncaught).toMatchObject([{ message: "the host's own" }]);
});
