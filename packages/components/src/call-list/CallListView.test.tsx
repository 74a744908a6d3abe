import type { Call } from '@hookswitch/core';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { makeCall, makeRow, NOW } from '../../test/makeCall.js';
import { CallListView, type CallListViewProps } from './CallListView.js';

const props: CallListViewProps = {
  rows: [],
  isDeviceConference: false,
  isVerified: true,
  notice: undefined,
  onDismissNotice: () => undefined,
  onAnswer: () => undefined,
  onHangUp: () => undefined,
  onHold: () => undefined,
  onResume: () => undefined,
  onTransfer: () => undefined,
  onSetData: async () => true,
  now: () => NOW,
};
const ringing = makeCall({
  state: 'ringing',
  queue: 'Sales',
  userData: new Map([
    ['Customer', '4711'],
    ['Status', 'Gold'],
    ['Note', 'x'],
  ]),
});
const list = (calls: readonly Call[], parts: Partial<CallListViewProps> = {}) => (
  <CallListView {...props} {...parts} rows={calls.map((call) => makeRow(call))} />
);

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describeConformance('CallListView', list([ringing, makeCall({ id: '2', state: 'held', name: 'Paul' })], { isDeviceConference: true }));

test('puts the call that needs the agent first on top', () => {
  render(
    list([
      makeCall({ id: '1', state: 'held' }),
      makeCall({ id: '2', state: 'dialing' }),
      makeCall({ id: '3' }),
      makeCall({ id: '4', state: 'ringing' }),
    ]),
  );
  expect(screen.getAllByRole('article').map((card) => card.dataset['state'])).toEqual(['ringing', 'established', 'dialing', 'held']);
});

test('announces an incoming call once, with name, number, queue and the first two data', () => {
  const { rerender } = render(list([ringing]));
  const region = screen.getByRole('status');
  const spoken = 'Incoming call: Jane Black, 06 12 34 56 78, queue Sales, Customer 4711, Status Gold';
  expect(region.textContent).toBe(spoken);
  rerender(list([{ ...ringing, userData: new Map([['Customer', '9999']]) }]));
  expect(region.textContent).toBe(spoken);
  rerender(list([{ ...ringing, state: 'established' }]));
  expect(region.textContent).toBe('');
});

test('says no more of a call that another has outlasted in ringing, and says the other no second time', () => {
  const second = makeCall({ id: '2', state: 'ringing', name: 'Ola' });
  const { rerender } = render(list([ringing]));
  const region = screen.getByRole('status');
  rerender(list([ringing, second]));
  expect([...region.children].map((said) => said.textContent)).toEqual([
    'Incoming call: Jane Black, 06 12 34 56 78, queue Sales, Customer 4711, Status Gold',
    'Incoming call: Ola, 06 12 34 56 78',
  ]);
  const said = region.children[1];
  rerender(list([{ ...ringing, state: 'established' }, second]));
  // Taking out is not heard, and what stays is the same element with the same text.
  expect([...region.children]).toEqual([said]);
  expect(region.getAttribute('aria-atomic')).toBe('false');
});

test('shows and announces no incoming call that is shown elsewhere', () => {
  render(list([ringing, makeCall({ id: '2', state: 'dialing', direction: 'outgoing' })], { incoming: 'elsewhere' }));
  expect(screen.getAllByRole('article').map((card) => card.dataset['state'])).toEqual(['dialing']);
  expect(screen.getByRole('status').textContent).toBe('');
});

test('keeps the calls of a consultation together and in their order, whichever is talked to', () => {
  const about = makeCall({ id: '1', state: 'held' });
  const asked = makeCall({ id: '2', direction: 'outgoing', name: 'Paul' });
  const waiting = makeCall({ id: '3', state: 'held', name: 'Ola' });
  const groups = [{ kind: 'consultation', callIds: ['1', '2'] }] as const;
  const order = () => screen.getAllByRole('article').map((card) => card.dataset['call']);
  const { rerender } = render(list([asked, waiting, about], { groups }));
  expect(order()).toEqual(['1', '2', '3']);
  const cards = screen.getAllByRole('article');
  expect(cards.map((card) => card.dataset['place'])).toEqual(['first', 'last', undefined]);
  const heading = screen.getByText('Asking Paul about Jane Black').closest('p');
  expect(cards.map((card) => card.getAttribute('aria-describedby'))).toEqual([heading?.id, heading?.id, null]);
  rerender(list([{ ...about, state: 'established' }, { ...asked, state: 'held' }, waiting], { groups }));
  expect(screen.getAllByRole('article')).toEqual(cards);
  // One is gone: what is left is a call like any other, on the card it was on.
  rerender(list([{ ...asked, state: 'held' }, waiting], { groups }));
  expect(screen.queryByText(/^Asking/)).toBeNull();
  expect(screen.getAllByRole('article')[0]).toBe(cards[1]);
});

test('keeps what was sent for a call when somebody is asked about it', async () => {
  const about = makeCall({ id: '1' });
  const { rerender } = render(list([about]));
  await userEvent.click(screen.getByRole('button', { name: 'Add data' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Label' }), 'Offer');
  await userEvent.type(screen.getByRole('textbox', { name: 'Value' }), '20{Enter}');
  expect(screen.getByText('Sent')).toBeTruthy();
  const asked = makeCall({ id: '2', state: 'dialing', direction: 'outgoing' });
  rerender(list([about, asked], { groups: [{ kind: 'consultation', callIds: ['1', '2'] }] }));
  expect(screen.getByText('Sent')).toBeTruthy();
});

test('brackets what the device mixes, but not who rings meanwhile', () => {
  render(list([ringing, makeCall({ id: '2' }), makeCall({ id: '3' })], { isDeviceConference: true }));
  expect(screen.getAllByRole('article').map((card) => card.dataset['place'])).toEqual([undefined, 'first', 'last']);
  expect(screen.getByText('Everyone on your phone hears each other')).toBeTruthy();
});

test('says who is gone and who stays, in a region that was there before', () => {
  const jane = makeCall({ state: 'released' });
  const paul = makeCall({ id: '2', name: 'Paul' });
  const { container, rerender } = render(list([paul]));
  const region = container.querySelector('[aria-live=polite]');
  const notice = { call: jane, reason: 'completed', at: NOW, other: paul } as const;
  rerender(list([paul], { notice }));
  expect(region?.textContent).toBe('Jane Black is no longer on the line. You are now talking with Paul.');
  rerender(list([paul], { notice: { ...notice, other: { ...paul, state: 'held' } } }));
  expect(region?.textContent).toBe('Jane Black is no longer on the line. Paul is on hold.');
  rerender(list([paul], { notice: { ...notice, reason: 'unanswered' } }));
  expect(region?.textContent).toBe('The call with Jane Black was not answered.');
  rerender(list([paul]));
  expect(container.querySelector('[aria-live=polite]')).toBe(region);
  expect(region?.textContent).toBe('');
});

test('renders what comes from the wire as text', () => {
  render(list([makeCall({ name: '<img src=x onerror=alert(1)>', userData: new Map([['<b>', '<i>']]) })]));
  expect(screen.getByText('<img src=x onerror=alert(1)>').tagName).toBe('BDI');
  expect(screen.getByRole('definition').querySelector('i')).toBeNull();
});

test('a double click on Answer does not hang up what it has just answered', async () => {
  const onHangUp = vi.fn();
  let now = NOW;
  const parts = { onHangUp, now: () => now };
  const { rerender } = render(list([ringing], parts));
  await userEvent.click(screen.getByRole('button', { name: 'Answer' }));
  rerender(list([{ ...ringing, state: 'established' }], parts));
  now += 200;
  await userEvent.click(screen.getByRole('button', { name: 'Hang up' }));
  expect(onHangUp).not.toHaveBeenCalled();
  now += 2000;
  await userEvent.click(screen.getByRole('button', { name: 'Hang up' }));
  expect(onHangUp).toHaveBeenCalledWith(ringing.id);
});

test.each([
  ['an hour', 3_600_000],
  ['half a second', 500],
])('hangs up at a click although the clock was set back %s since the call was answered', async (_words, by) => {
  const onHangUp = vi.fn();
  let now = NOW;
  const parts = { onHangUp, now: () => now };
  const { rerender } = render(list([ringing], parts));
  await userEvent.click(screen.getByRole('button', { name: 'Answer' }));
  rerender(list([{ ...ringing, state: 'established' }], parts));
  now -= by;
  await userEvent.click(screen.getByRole('button', { name: 'Hang up' }));
  expect(onHangUp).toHaveBeenCalledWith(ringing.id);
});

test('Escape in the editor of data gives the focus back to the button that opened it', async () => {
  render(list([{ ...ringing, state: 'established' }]));
  await userEvent.click(screen.getByRole('button', { name: 'Add data' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Label' }));
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add data' }));
});

test('the editor of data takes no focus when its call comes back after a consultation', async () => {
  const customer = makeCall({ id: '1', state: 'established' });
  const colleague = makeCall({ id: '2', state: 'established', direction: 'outgoing', name: 'Bob' });
  const { rerender } = render(list([customer]));
  await userEvent.click(screen.getByRole('button', { name: 'Add data' }));
  rerender(list([colleague, { ...customer, state: 'held' }]));
  rerender(list([{ ...customer, state: 'held' }]));
  expect(screen.queryByRole('textbox', { name: 'Label' })).toBeNull();
});

test('a double click on Answer in another part does not hang up the call that comes to lie there', async () => {
  const onHangUp = vi.fn();
  let now = NOW;
  const parts = { onHangUp, now: () => now };
  const { rerender } = render(list([], parts));
  rerender(list([{ ...ringing, state: 'established' }], parts));
  now += 110;
  await userEvent.click(screen.getByRole('button', { name: 'Hang up' }));
  expect(onHangUp).not.toHaveBeenCalled();
  now += 2000;
  await userEvent.click(screen.getByRole('button', { name: 'Hang up' }));
  expect(onHangUp).toHaveBeenCalledWith(ringing.id);
});

test('keeps the focus on the card when the focused button goes away, and on the list when the card does', async () => {
  const { rerender } = render(list([ringing]));
  screen.getByRole('button', { name: 'Answer' }).focus();
  rerender(list([{ ...ringing, state: 'established' }]));
  expect(document.activeElement).toBe(screen.getByRole('article'));
  rerender(list([]));
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Calls' }));
});

test('takes no focus that was not in it', () => {
  const { rerender } = render(list([ringing]));
  rerender(list([]));
  expect(document.activeElement).toBe(document.body);
});

test('keeps what was typed when data could not be sent, and shows it as sent when it was', async () => {
  const onSetData = vi.fn().mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  render(list([makeCall()], { onSetData }));
  await userEvent.click(screen.getByRole('button', { name: 'Add data' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Label' }), 'Offer');
  await userEvent.type(screen.getByRole('textbox', { name: 'Value' }), '20{Enter}');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Label' }).value).toBe('Offer');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Label' }).value).toBe('');
  const datum = screen.getByText('Offer').closest('[data-sent]');
  expect(datum && within(datum as HTMLElement).getByText('Sent')).toBeTruthy();
});

test('an event of one call renders that call alone, and a tick renders timers alone', () => {
  vi.useFakeTimers();
  let now = NOW;
  const first = makeRow(makeCall({ id: '1', name: 'Ann' }));
  const second = makeRow(makeCall({ id: '2', name: 'Ben', state: 'held' }));
  const changed = vi.fn();
  const clock = () => now;
  const view = (rows: CallListViewProps['rows']) => (
    <Profiler id="list" onRender={changed}>
      <CallListView {...props} rows={rows} now={clock} />
    </Profiler>
  );
  const { container, rerender } = render(view([first, second]));
  const timers = () => [...container.querySelectorAll('[role=timer]')].map((timer) => timer.textContent);
  expect(timers()).toEqual(['0:42', '0:42']);
  const namesBefore = [...container.querySelectorAll('.hs-call-name')];
  const seen = new MutationObserver(() => undefined);
  seen.observe(container, { childList: true, subtree: true, characterData: true, attributes: true });
  now += 1000;
  act(() => {
    vi.advanceTimersByTime(1000);
  });
  expect(timers()).toEqual(['0:43', '0:43']);
  expect(seen.takeRecords().every((record) => record.target.parentElement?.closest('[role=timer]'))).toBe(true);
  rerender(view([first, makeRow(second.call, { pending: ['hold'] })]));
  const touched = seen.takeRecords().map((record) => (record.target as HTMLElement).closest?.('[data-call]')?.getAttribute('data-call'));
  expect(new Set(touched)).toEqual(new Set(['2']));
  expect([...container.querySelectorAll('.hs-call-name')]).toEqual(namesBefore);
  seen.disconnect();
});

test('a double click on Answer answers one call, not the next one that takes its place', async () => {
  let now = NOW;
  const onAnswer = vi.fn();
  const first = makeCall({ id: '1', state: 'ringing' });
  const second = makeCall({ id: '2', state: 'ringing' });
  const parts = { onAnswer, now: () => now };
  const { rerender } = render(list([first, second], parts));
  const answer = () => within(screen.getAllByRole('article')[0] ?? document.body).getByRole('button', { name: 'Answer' });
  await userEvent.click(answer());
  rerender(list([{ ...first, state: 'established' }, second], parts));
  now += 300;
  await userEvent.click(answer());
  expect(onAnswer.mock.calls).toEqual([['1']]);
  now += 2_000;
  await userEvent.click(answer());
  expect(onAnswer).toHaveBeenLastCalledWith('2');
});

test('a press that was meant for a colleague who has just hung up does not hang up the customer', async () => {
  let now = NOW;
  const onHangUp = vi.fn();
  const customer = makeCall({ id: '1', state: 'established', since: { at: NOW - 60_000, exact: true } });
  const colleague = makeCall({ id: '2', state: 'established', direction: 'outgoing' });
  const parts = { onHangUp, now: () => now };
  const { rerender } = render(list([colleague, customer], parts));
  rerender(list([customer], parts));
  now += 100;
  await userEvent.click(screen.getByRole('button', { name: 'Hang up' }));
  expect(onHangUp).not.toHaveBeenCalled();
  now += 1_000;
  await userEvent.click(screen.getByRole('button', { name: 'Hang up' }));
  expect(onHangUp).toHaveBeenCalledWith('1');
});

test('does not say that there are no calls before the server has said so', () => {
  const { rerender } = render(list([], { isVerified: false }));
  expect(screen.getByText('Checking with the server')).toBeTruthy();
  expect(screen.queryByText('No calls')).toBeNull();
  rerender(list([]));
  expect(screen.getByText('No calls')).toBeTruthy();
});
