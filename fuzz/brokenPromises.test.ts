import { expect, it } from 'vitest';
import type { Action, Order } from './actions.ts';
import { brokenPromises } from './brokenPromises.ts';
import type { Given, Journal } from './Journal.ts';
import { runState } from './runState.ts';

const FAIR = { sockets: 'all', userConfig: 'full', afterCancel: 'held', latencyMs: 0, beliefs: {}, weather: 'fair' } as const;

function clea(command: Order['command']): Action {
  return { do: 'command', who: 'clea', command, to: '1000', text: '', on: false };
}

it('blames no client for a transfer between two mailboxes, which no frame tells from people', async () => {
  const story: readonly Action[] = [
    { do: 'phone', who: 'ada', act: 'dnd', to: '1003' },
    clea('dial'),
    { do: 'wait', ms: 400 },
    clea('attendedTransfer'),
    { do: 'wait', ms: 5_000 },
    clea('completeTransfer'),
    { do: 'wait', ms: 5_000 },
  ];
  expect(await runState(FAIR, story, 0)).toEqual([]);
});

it('blames a client for a transfer between two people that it sent and that nothing came of', () => {
  expect(brokenPromises('clea', journalOf({ isAmongPeople: true }))).toEqual([
    'clea: completeTransfer was sent and timed out on a server in good health',
  ]);
  expect(brokenPromises('clea', journalOf({ isAmongPeople: false }))).toEqual([]);
});

function journalOf({ isAmongPeople }: Pick<Given, 'isAmongPeople'>): Journal {
  const ignore = () => {};
  return {
    entries: [{ order: 2, time: 200_000, what: 'sent', command: 'completeTransfer', fields: {} }],
    given: [
      {
        command: 'completeTransfer',
        to: '',
        on: false,
        isAmongPeople,
        asked: 1,
        askedAt: 200_000,
        settled: 3,
        settledAt: 205_000,
        end: 'timeout',
      },
    ],
    wrap: (transport) => transport,
    follow: ignore,
    noteSettings: ignore,
    noteStrike: ignore,
    expect: ignore,
  };
}
