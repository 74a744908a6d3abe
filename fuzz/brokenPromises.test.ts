import { expect, it } from 'vitest';
import type { Action, Order } from './actions.ts';
import { brokenPromises } from './brokenPromises.ts';
import type { Given, Journal } from './Journal.ts';
import { runState } from './runState.ts';

const FAIR = { sockets: 'all', userConfig: 'full', afterCancel: 'held', latencyMs: 0, beliefs: {}, weather: 'fair' } as const;

/** A hold that is lost on its way. */
const LOST_HOLD: Action = {
  do: 'again',
  who: 'ada',
  fate: 'silence',
  first: { command: 'hold', to: '', text: '', on: false },
  act: 'answer',
  ms: 0,
  second: { command: 'watch', to: '1001', text: '', on: false },
};

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

it('blames no client that holds again what the server has refused to hold', async () => {
  const story: readonly Action[] = [
    { do: 'phone', who: 'clea', act: 'talk', to: '1000' },
    { do: 'wait', ms: 1 },
    LOST_HOLD,
    { do: 'fault', who: 'ada', fault: 'send-error' },
    { do: 'wait', ms: 1 },
    { do: 'command', who: 'ada', command: 'hold', to: '', text: '', on: false },
    { do: 'wait', ms: 5_000 },
  ];
  expect(await runState({ ...FAIR, weather: 'foul' }, story, 0)).toEqual([]);
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
    forget: ignore,
    expect: ignore,
  };
}
