import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { giveRoom } from '../../test/giveRoom.js';
import { NOT_CONNECTED, YES } from '../../test/makeCall.js';
import { makePastCall } from '../../test/makeContacts.js';
import { HINTS, makeHints } from '../../test/makeHints.js';
import { ar } from '../i18n/ar.js';
import { fr } from '../i18n/fr.js';
import { MessagesProvider } from '../i18n/MessagesProvider.js';
import { CallHistoryView, type CallHistoryViewProps } from './CallHistoryView.js';

/** In the page's own time zone, whichever that is. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();

const ENTRIES = [
  makePastCall({ startedAt: at(22, 14, 32), outcome: 'missed', duration: 0 }),
  makePastCall({
    startedAt: at(22, 9, 5),
    number: '0612345678',
    name: 'Jane Black',
    direction: 'outgoing',
    outcome: 'emitted',
    status: 'UNEXISTING',
  }),
  makePastCall({ startedAt: at(21, 23, 59), number: '1104', name: '', duration: 3723 }),
  makePastCall({ startedAt: at(20, 10), number: '', name: '', outcome: 'missed', duration: undefined, status: undefined }),
  makePastCall({ startedAt: undefined, number: '1002', name: 'Cléa Dubois', direction: 'outgoing', outcome: 'answered' }),
];

const nothing = () => undefined;

const props: CallHistoryViewProps = {
  phase: 'found',
  entries: ENTRIES,
  isRefreshing: false,
  historyProblem: undefined,
  onRefresh: nothing,
  hints: makeHints(HINTS),
  action: 'dial',
  callPermission: YES,
  isPending: false,
  problem: undefined,
  onCall: nothing,
  now: () => at(22, 15),
};

beforeEach(() => {
  // jsdom has none, and React Aria looks for the focused row with it.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  giveRoom();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const headings = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const names = () => screen.getAllByRole('row', { name: /\d:\d|Cléa/ }).map((row) => row.getAttribute('aria-label'));

describeConformance('CallHistoryView', <CallHistoryView {...props} entries={ENTRIES.slice(0, 2)} />);

test('stands under days, the newest first, and last what has no date', () => {
  render(<CallHistoryView {...props} />);
  expect(headings()).toEqual(['Today', 'Yesterday', 'Friday, November 20', 'Without a date']);
  expect(names()).toEqual(['Bob Martin, 1001', 'Jane Black, 0612345678', '1104', 'Number withheld', 'Cléa Dubois, 1002']);
});

test('a row says what became of the call, when it was, how long it lasted and how the line is now', () => {
  render(<CallHistoryView {...props} />);
  expect(screen.getByRole('row', { name: 'Bob Martin, 1001 Missed 2:32 PM Available' })).toBeTruthy();
  expect(screen.getByRole('row', { name: /^Jane Black, 0612345678 Outgoing 0:42 9:05 AM\s*$/ })).toBeTruthy();
  expect(screen.getByRole('row', { name: '1104 Incoming Answered 1:02:03 11:59 PM Not known' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Cléa Dubois, 1002 Outgoing Answered 0:42 On a call' })).toBeTruthy();
});

test('Enter and a press call back', async () => {
  const onCall = vi.fn();
  render(<CallHistoryView {...props} onCall={onCall} />);
  act(() => screen.getByRole('row', { name: /Jane/ }).focus());
  await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
  await userEvent.click(screen.getByRole('row', { name: /Bob/ }));
  expect(onCall.mock.calls).toEqual([['0612345678'], ['1104'], ['1001']]);
});

test('a hidden number cannot be called back, and says so', async () => {
  const onCall = vi.fn();
  render(<CallHistoryView {...props} onCall={onCall} />);
  await userEvent.click(screen.getByRole('row', { name: /Number withheld Missed Cannot be called back/ }));
  expect(onCall).not.toHaveBeenCalled();
});

test('says why nobody can be called, and calls nobody', async () => {
  const onCall = vi.fn();
  const { rerender } = render(<CallHistoryView {...props} onCall={onCall} callPermission={NOT_CONNECTED} />);
  await userEvent.click(screen.getByRole('row', { name: /Bob/ }));
  expect(screen.getByText('Not connected to the server')).toBeTruthy();
  rerender(<CallHistoryView {...props} onCall={onCall} isPending />);
  await userEvent.click(screen.getByRole('row', { name: /Bob/ }));
  expect(screen.getByText('Waiting for the server')).toBeTruthy();
  expect(onCall).not.toHaveBeenCalled();
  rerender(<CallHistoryView {...props} action="consult" />);
  expect(screen.getByText('Press to ask during the call')).toBeTruthy();
});

test('shows missed calls alone', async () => {
  render(<CallHistoryView {...props} />);
  await userEvent.click(screen.getByRole('radio', { name: 'Missed' }));
  expect(names()).toEqual(['Bob Martin, 1001', 'Number withheld']);
  expect(headings()).toEqual(['Today', 'Friday, November 20']);
});

test('says that none was missed', async () => {
  render(<CallHistoryView {...props} entries={ENTRIES.slice(1, 2)} />);
  await userEvent.click(screen.getByRole('radio', { name: 'Missed' }));
  expect(screen.getByText('No missed calls')).toBeTruthy();
});

test.each([
  ['idle', 'Log in to see your calls'],
  ['loading', 'Fetching the history…'],
  ['none', 'No calls yet'],
] as const)('%s says “%s”', (phase, said) => {
  render(<CallHistoryView {...props} phase={phase} entries={[]} />);
  expect(screen.getByRole('status').textContent).toBe(said);
});

test('says why there is no history, keeps the older one, and asks again', async () => {
  const onRefresh = vi.fn();
  render(<CallHistoryView {...props} phase="problem" historyProblem={{ code: 'no-response' }} onRefresh={onRefresh} />);
  expect(screen.getByRole('alert').textContent).toMatch(/^The server took too long to answer/);
  expect(screen.getByRole('row', { name: /Bob/ })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(onRefresh).toHaveBeenCalledTimes(2);
});

test('is refreshed once at a time', async () => {
  const onRefresh = vi.fn();
  render(<CallHistoryView {...props} isRefreshing onRefresh={onRefresh} />);
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(onRefresh).not.toHaveBeenCalled();
});

test('says why a call did not come about', () => {
  render(<CallHistoryView {...props} problem={{ code: 'timeout', command: 'dial', partial: false }} />);
  expect(screen.getByRole('alert').textContent).toContain('did not confirm');
});

test('today becomes yesterday at midnight, with no render before', () => {
  vi.useFakeTimers({ now: at(22, 22) });
  const onRender = vi.fn();
  render(
    <Profiler id="history" onRender={onRender}>
      <CallHistoryView {...props} now={Date.now} />
    </Profiler>,
  );
  const rendered = onRender.mock.calls.length;
  act(() => void vi.advanceTimersByTime(7_199_000));
  expect(headings()[0]).toBe('Today');
  expect(onRender.mock.calls).toHaveLength(rendered);
  act(() => void vi.advanceTimersByTime(2_000));
  expect(headings()).toEqual(['Yesterday', 'Saturday, November 21', 'Friday, November 20', 'Without a date']);
});

test('today is right a minute after the clock was set to another day', () => {
  vi.useFakeTimers({ now: at(22, 10) });
  render(<CallHistoryView {...props} now={Date.now} />);
  vi.setSystemTime(at(23, 10));
  act(() => void vi.advanceTimersByTime(60_000));
  expect(headings()[0]).toBe('Yesterday');
});

test('leaves no timer behind', () => {
  vi.useFakeTimers({ now: at(22, 22) });
  const { unmount } = render(<CallHistoryView {...props} />);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});

test('writes days and times as the language does, the year where it is another', () => {
  const entries = [...ENTRIES, makePastCall({ startedAt: new Date(2024, 1, 29, 8, 5).getTime() })];
  render(
    <MessagesProvider messages={fr}>
      <CallHistoryView {...props} entries={entries} />
    </MessagesProvider>,
  );
  expect(headings()).toEqual(['Aujourd’hui', 'Hier', 'Vendredi 20 novembre', '29 février 2024', 'Sans date']);
  expect(within(screen.getByRole('row', { name: /Jane/ })).getByText('09:05')).toBeTruthy();
});

test('Arabic has the digits of the keys', () => {
  const { container } = render(
    <MessagesProvider messages={ar}>
      <CallHistoryView {...props} />
    </MessagesProvider>,
  );
  expect(headings().slice(0, 2)).toEqual(['اليوم', 'أمس']);
  expect(container.textContent).not.toMatch(/[\u0660-\u0669]/);
});

test.each(['anonymous', 'unknown', 'Unavailable', 'Restricted', 'Private', '+', '-', '()', '\u200e', 'sip:anonymous@anonymous.invalid'])(
  'a caller without a number, told as %j, cannot be called back',
  async (number) => {
    const onCall = vi.fn();
    render(<CallHistoryView {...props} entries={[makePastCall({ number, name: '' })]} onCall={onCall} />);
    const past = screen.getByRole('row', { name: /Cannot be called back/ });
    expect(past.dataset['silent']).toBe('true');
    expect(within(past).queryByText('Available')).toBeNull();
    act(() => past.focus());
    await userEvent.keyboard('{Enter}');
    await userEvent.click(past);
    expect(onCall).not.toHaveBeenCalled();
  },
);
