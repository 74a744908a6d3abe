import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { NOT_CONNECTED, YES } from '../../test/makeCall.js';
import { COLLEAGUES, HINTS, makeHints } from '../../test/makeHints.js';
import { HintGridView, type HintGridViewProps } from './HintGridView.js';

const props: HintGridViewProps = {
  colleagues: COLLEAGUES,
  hints: makeHints(HINTS),
  action: 'dial',
  callPermission: YES,
  isPending: false,
  problem: undefined,
  onCall: () => undefined,
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describeConformance('HintGridView', <HintGridView {...props} />);

test('says the state of a line in the name of its cell, and unknown as such', () => {
  render(<HintGridView {...props} />);
  expect(screen.getByRole('row', { name: 'Eve O’Neill, 1004 Busy, ringing' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Ida Lund, 1104 Not known' })).toBeTruthy();
});

test('a change of one line renders one cell', () => {
  const read: string[] = [];
  const source = makeHints(HINTS);
  const get = (number: string) => {
    read.push(number);
    return source.get(number);
  };
  const hints = { ...source, get };
  const { container } = render(<HintGridView {...props} hints={hints} />);
  read.length = 0;
  const observer = new MutationObserver(() => undefined);
  observer.observe(container, { childList: true, subtree: true, characterData: true, attributes: true });
  act(() => source.set('1001', 'RINGING'));
  expect(new Set(read)).toEqual(new Set(['1001']));
  const rows = observer
    .takeRecords()
    .map((record) => (record.target instanceof Element ? record.target : record.target.parentElement)?.closest('[role=row]'));
  expect(new Set(rows)).toEqual(new Set([screen.getByRole('row', { name: 'Bob Martin, 1001 Ringing' })]));
  observer.disconnect();
});

test('lets go of every number when it goes away', () => {
  const hints = makeHints(HINTS);
  const { unmount } = render(<HintGridView {...props} hints={hints} />);
  expect(hints.listeners('1001')).toBe(1);
  unmount();
  expect(COLLEAGUES.every(({ number }) => hints.listeners(number) === 0)).toBe(true);
});

test('Enter calls, and says why when it may not', async () => {
  // jsdom has none, and React Aria looks for the focused row with it.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  const onCall = vi.fn();
  const { rerender } = render(<HintGridView {...props} onCall={onCall} />);
  act(() => screen.getByRole('row', { name: /Cléa/ }).focus());
  await userEvent.keyboard('{Enter}');
  expect(onCall).toHaveBeenCalledWith('1002');
  onCall.mockClear();
  rerender(<HintGridView {...props} onCall={onCall} callPermission={NOT_CONNECTED} />);
  await userEvent.keyboard('{Enter}');
  expect(onCall).not.toHaveBeenCalled();
  expect(screen.getByText('Not connected to the server')).toBeTruthy();
});

test('calls nobody else while a call is on its way, and says so', async () => {
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  const onCall = vi.fn();
  render(<HintGridView {...props} onCall={onCall} isPending />);
  await userEvent.click(screen.getByRole('row', { name: /Cléa/ }));
  expect(onCall).not.toHaveBeenCalled();
  expect(screen.getByText('Waiting for the server')).toBeTruthy();
});

test('says why a call did not come about', () => {
  render(<HintGridView {...props} problem={{ code: 'refused-by-server', command: 'dial', text: '<b>no</b>' }} />);
  expect(screen.getByRole('alert').textContent).toBe('The server refused the call: “<b>no</b>”.');
});
