import { ManualClock } from '@hookswitch/core/testing';
import { describe, expect, it } from 'vitest';
import { logIn } from '../test/logIn.js';
import { createSimulator } from './createSimulator.js';
import type { SimulatorOptions } from './SimulatorOptions.js';

function start(options: SimulatorOptions = {}) {
  const clock = new ManualClock(new Date(2024, 2, 18, 12, 0, 0).getTime());
  const simulator = createSimulator({ clock, ...options });
  const ada = logIn(simulator, clock, 'ada');
  return {
    clock,
    simulator,
    ada,
    run(act: () => void) {
      act();
      clock.advance(0);
      clock.advance(0);
    },
    typesOf: () => ada.heard.map(({ msgType }) => msgType),
  };
}

describe('contacts', () => {
  it('are answered by a sheet, and by the old table beside it', () => {
    const { ada, run, typesOf } = start();
    ada.forget();
    run(() => ada.send('searchContacts', { term: 'cléa' }));
    expect(typesOf()).toEqual(['ContactSheet', 'DirectoryResult']);
    expect(ada.answers('ContactSheet')[0]?.sheets).toMatchObject([
      {
        name: 'Cléa Moreau',
        status: { phone: 0 },
        actions: [{ action: 'Call', args: ['1002'] }],
        sources: [{ name: 'internal', id: '3' }],
      },
    ]);
    expect(ada.answers('DirectoryResult')[0]).toEqual({
      headers: ['Name', 'Number', 'Mobile', 'City', 'Favorite'],
      entries: [{ status: 0, entry: ['Cléa Moreau', '1002', '0612000003', '', ''], contact_id: '3', source: 'internal', favorite: false }],
    });
  });

  it('are known to an old server by the old names only', () => {
    const { ada, run, typesOf } = start({ contactCommands: 'old' });
    ada.forget();
    run(() => ada.send('searchContacts', { term: 'cléa' }));
    run(() => ada.send('getFavoriteContacts', {}));
    expect(typesOf()).toEqual([]);
    run(() => ada.send('directoryLookUp', { term: 'cléa' }));
    run(() => ada.send('getFavorites', {}));
    expect(typesOf()).toEqual(['DirectoryResult', 'Favorites']);
  });

  it('become favourites, and a change that cannot be is answered as a failure', () => {
    const { ada, run } = start();
    run(() => ada.send('addFavorite', { contactId: '3', source: 'internal' }));
    run(() => ada.send('addFavorite', { contactId: '4000', source: 'xivo_meetingroom' }));
    expect(ada.answers('FavoriteUpdated')).toEqual([
      { action: 'Added', contact_id: '3', source: 'internal' },
      { action: 'Failed', contact_id: '4000', source: 'xivo_meetingroom' },
    ]);
    run(() => ada.send('getFavoriteContacts', {}));
    expect(ada.answers('FavoriteContactSheet')[0]?.sheets).toMatchObject([{ name: 'Cléa Moreau', isFavorite: true }]);
  });
});

describe('the history', () => {
  it('is in local time, with the people of this house by name', () => {
    const { ada, run, clock, simulator } = start();
    simulator.world.call('ada', '1001');
    simulator.world.answer('bob');
    clock.advance(3_725_000);
    simulator.world.hangUp('bob');
    simulator.world.call('0612345678', '1000');
    simulator.world.hangUp('0612345678');
    clock.advance(2_000);
    run(() => ada.send('getUserCallHistory', { size: 20 }));
    expect(ada.answers('CallHistory')[0]).toEqual([
      {
        start: '2024-03-18 13:02:05',
        duration: '00:00:00',
        srcNum: '0612345678',
        dstNum: '1000',
        status: 'missed',
        dstUsername: 'ada',
        dstFirstName: 'Ada',
        dstLastName: 'Ives',
        dstPhoneStatus: 0,
      },
      {
        start: '2024-03-18 12:00:00',
        duration: '01:02:05',
        srcNum: '1000',
        dstNum: '1001',
        status: 'emitted',
        srcUsername: 'ada',
        srcFirstName: 'Ada',
        srcLastName: 'Ives',
        srcPhoneStatus: 0,
        dstUsername: 'bob',
        dstFirstName: 'Bob',
        dstLastName: 'Lambert',
        dstPhoneStatus: 0,
      },
    ]);
  });

  it('is as long as is asked for: a number of calls, ten days, some days', () => {
    const { ada, run } = start({ pastCalls: 1_000 });
    run(() => ada.send('getUserCallHistory', { size: 7 }));
    run(() => ada.send('getUserCallHistory', { size: 5_000 }));
    run(() => ada.send('getUserCallHistory', { size: null }));
    run(() => ada.send('getUserCallHistoryByDays', { days: 1 }));
    const [seven, all, tenDays] = ada.answers('CallHistory').map(({ length }) => length);
    const oneDay = ada.answers('CallHistoryByDays')[0]?.length;
    expect([seven, all]).toEqual([7, 1_000]);
    expect(tenDays).toBeGreaterThan(oneDay ?? 0);
    expect(tenDays).toBeLessThan(1_000);
    expect(oneDay).toBeGreaterThan(5);
  });
});

describe('answers', () => {
  it('come later, or not at all, on request', () => {
    const { ada, run, clock, simulator, typesOf } = start();
    ada.forget();
    simulator.faults.delayAnswers(4_000);
    run(() => ada.send('getUserCallHistory', { size: 1 }));
    clock.advance(3_999);
    expect(typesOf()).toEqual([]);
    clock.advance(1);
    clock.advance(0);
    expect(typesOf()).toEqual(['CallHistory']);
    simulator.faults.delayAnswers(0);
    simulator.faults.loseAnswers(1);
    run(() => ada.send('getUserCallHistory', { size: 1 }));
    run(() => ada.send('getFavorites', {}));
    expect(typesOf()).toEqual(['CallHistory', 'Favorites']);
  });

  it('are not given to questions that make no sense', () => {
    const { ada, run, typesOf } = start();
    ada.forget();
    const nonsense = [
      ...[{}, { term: null }, { term: {} }].map((fields) => ({ command: 'searchContacts', ...fields })),
      ...[{}, { contactId: '2' }, { contactId: [], source: 'internal' }].map((fields) => ({ command: 'addFavorite', ...fields })),
      ...[{}, { size: '20' }].map((fields) => ({ command: 'getUserCallHistory', ...fields })),
    ];
    for (const fields of nonsense) run(() => ada.sendText(JSON.stringify({ claz: 'web', ...fields })));
    expect(typesOf()).toEqual([]);
  });
});
