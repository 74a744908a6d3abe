import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { NOT_CONNECTED, YES } from '../../test/makeCall.js';
import { COLLEAGUES, HINTS, makeHints } from '../../test/makeHints.js';
import { en } from '../i18n/en.js';
import { fr } from '../i18n/fr.js';
import { MessagesProvider } from '../i18n/MessagesProvider.js';
import type { Messages } from '../i18n/messages.js';
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

beforeEach(() => {
  // jsdom has none, and React Aria looks for the focused row with it.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});
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

test('a change fades once, however often it changes meanwhile, and again after that', () => {
  const hints = makeHints(HINTS);
  const { container } = render(<HintGridView {...props} hints={hints} />);
  const state = () => container.querySelector('[data-key^="1001 "] .hs-hint-now');
  const faded: unknown[] = [];
  const observer = new MutationObserver(() => undefined);
  observer.observe(container, { subtree: true, attributeFilter: ['data-changed'] });
  const look = () => faded.push(...observer.takeRecords().map(({ target }) => target === state()));
  act(() => hints.set('1001', 'RINGING'));
  act(() => hints.set('1001', 'BUSY'));
  look();
  expect(faded).toEqual([true]);
  const now = state();
  // As React calls it where there is no AnimationEvent, as in jsdom.
  if (now) fireEvent(now, new Event('webkitAnimationEnd', { bubbles: true }));
  expect(now?.hasAttribute('data-changed')).toBe(false);
  look();
  act(() => hints.set('1001', 'RINGING'));
  expect(now?.hasAttribute('data-changed')).toBe(true);
  observer.disconnect();
});

test('hearing of a state for the first time is no change, and does not fade', () => {
  const hints = makeHints(HINTS);
  const { container } = render(<HintGridView {...props} hints={hints} />);
  act(() => hints.set('1104', 'AVAILABLE'));
  expect(screen.getByRole('row', { name: 'Ida Lund, 1104 Available' })).toBeTruthy();
  expect(container.querySelector('[data-changed]')).toBeNull();
});

test('a state that changed is said in the language chosen since', () => {
  const hints = makeHints(HINTS);
  const inWords = (messages: Messages) => (
    <MessagesProvider messages={messages}>
      <HintGridView {...props} hints={hints} />
    </MessagesProvider>
  );
  const { rerender } = render(inWords(en));
  act(() => hints.set('1001', 'RINGING'));
  rerender(inWords(fr));
  expect(screen.getByRole('row', { name: /^Bob Martin, 1001 / }).textContent).toContain(fr.phoneStatus.RINGING);
  act(() => hints.set('1001', 'AVAILABLE'));
  expect(screen.getByRole('row', { name: /^Bob Martin, 1001 / }).textContent).toContain(fr.phoneStatus.AVAILABLE);
});

test('lets go of every number when it goes away', () => {
  const hints = makeHints(HINTS);
  const { unmount } = render(<HintGridView {...props} hints={hints} />);
  expect(hints.listeners('1001')).toBe(1);
  unmount();
  expect(COLLEAGUES.every(({ number }) => hints.listeners(number) === 0)).toBe(true);
});

test('Enter calls, and says why when it may not', async () => {
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

const names = () => screen.getAllByRole('row', { name: /, \d/ }).map((row) => row.getAttribute('aria-label')?.split(',')[0]);
const focusOn = (name: RegExp) => act(() => screen.getByRole('row', { name }).focus());

test('a colleague who is pointed at can be transferred to, and their number copied', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  const [onTransferTo, onCall] = [vi.fn(), vi.fn()];
  render(<HintGridView {...props} onCall={onCall} onTransferTo={onTransferTo} transferPermission={YES} />);
  focusOn(/Cléa/);
  const row = within(screen.getByRole('row', { name: /Cléa/ }));
  fireEvent.click(row.getByRole('button', { name: 'Transfer to Cléa Dubois' }));
  expect(onTransferTo).toHaveBeenCalledWith('1002');
  await act(async () => fireEvent.click(row.getByRole('button', { name: 'Copy 1002' })));
  expect(writeText).toHaveBeenCalledWith('1002');
  expect(screen.getByRole('status').textContent).toBe('Copied 1002');
  expect(onCall).not.toHaveBeenCalled();
});

test('Shift+Enter transfers and Ctrl+C copies, on the colleague and nowhere else', async () => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  const [onTransferTo, onCall] = [vi.fn(), vi.fn()];
  const { rerender } = render(<HintGridView {...props} onCall={onCall} onTransferTo={onTransferTo} transferPermission={YES} />);
  const press = (init: KeyboardEventInit) => act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, init));
  act(() => screen.getByRole('searchbox').focus());
  await press({ key: 'Enter', shiftKey: true });
  expect(onTransferTo).not.toHaveBeenCalled();
  focusOn(/Cléa/);
  await press({ key: 'Enter', shiftKey: true });
  expect(onTransferTo).toHaveBeenCalledWith('1002');
  await press({ key: 'c', ctrlKey: true });
  // A page without a clipboard says so.
  expect(screen.getByRole('status').textContent).toBe('1002 could not be copied');
  expect(onCall).not.toHaveBeenCalled();
  onTransferTo.mockClear();
  rerender(<HintGridView {...props} onTransferTo={onTransferTo} transferPermission={NOT_CONNECTED} />);
  await press({ key: 'Enter', shiftKey: true });
  expect(onTransferTo).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: /Transfer to/ }).getAttribute('aria-disabled')).toBe('true');
});

test('without a call to give away there is no transfer', () => {
  render(<HintGridView {...props} />);
  focusOn(/Cléa/);
  expect(screen.queryByRole('button', { name: /Transfer/ })).toBeNull();
});

describe('on a touch screen', () => {
  beforeEach(() => vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true })));

  test('a button of its own opens what else can be done, of one colleague', async () => {
    const [onTransferTo, onCall] = [vi.fn(), vi.fn()];
    render(<HintGridView {...props} onCall={onCall} onTransferTo={onTransferTo} transferPermission={YES} />);
    expect(screen.queryByRole('button', { name: /^(Transfer|Copy)/ })).toBeNull();
    const more = screen.getByRole('button', { name: 'More for Cléa Dubois' });
    await userEvent.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: 'Transfer to Cléa Dubois' }));
    expect(onTransferTo).toHaveBeenCalledWith('1002');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(more);
    await userEvent.click(more);
    await userEvent.click(screen.getByRole('button', { name: 'More for Bob Martin' }));
    expect(screen.getAllByRole('button', { name: /^Copy/ }).map((one) => one.getAttribute('aria-label'))).toEqual(['Copy 1001']);
    expect(onCall).not.toHaveBeenCalled();
  });

  test('what is refused stays open and says why', async () => {
    const onTransferTo = vi.fn();
    render(<HintGridView {...props} onTransferTo={onTransferTo} transferPermission={NOT_CONNECTED} />);
    await userEvent.click(screen.getByRole('button', { name: 'More for Cléa Dubois' }));
    const transfer = screen.getByRole('button', { name: 'Transfer to Cléa Dubois' });
    await userEvent.click(transfer);
    expect(onTransferTo).not.toHaveBeenCalled();
    expect(transfer.isConnected).toBe(true);
    expect(document.getElementById(transfer.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Not connected to the server');
  });
});

test('sorted by state, nobody moves while the list is in use, until it is asked for or left', () => {
  vi.useFakeTimers();
  try {
    const hints = makeHints(HINTS);
    const sales = COLLEAGUES.slice(0, 4);
    render(<HintGridView {...props} colleagues={sales} hints={hints} defaultSort="state" />);
    expect(names()).toEqual(['Bob Martin', 'Dmitri Ivanov', 'Cléa Dubois', 'Eve O’Neill']);
    const list = screen.getByRole('grid').parentElement ?? document.body;
    fireEvent.pointerEnter(list);
    act(() => {
      hints.set('1001', 'BUSY');
      hints.set('1004', 'AVAILABLE');
    });
    act(() => void vi.advanceTimersByTime(1_000));
    expect(names()).toEqual(['Bob Martin', 'Dmitri Ivanov', 'Cléa Dubois', 'Eve O’Neill']);
    fireEvent.click(screen.getByRole('button', { name: 'Sort again' }));
    expect(names()).toEqual(['Eve O’Neill', 'Dmitri Ivanov', 'Cléa Dubois', 'Bob Martin']);
    expect(screen.queryByRole('button', { name: 'Sort again' })).toBeNull();
    act(() => hints.set('1002', 'AVAILABLE'));
    act(() => void vi.advanceTimersByTime(1_000));
    expect(names()?.[0]).toBe('Eve O’Neill');
    fireEvent.pointerLeave(list);
    expect(names()?.slice(0, 2)).toEqual(['Cléa Dubois', 'Eve O’Neill']);
  } finally {
    vi.useRealTimers();
  }
});

test('sorted by state, a list that nobody uses follows by itself, once a second at most', () => {
  vi.useFakeTimers();
  try {
    const hints = makeHints(HINTS);
    render(<HintGridView {...props} colleagues={COLLEAGUES.slice(0, 4)} hints={hints} sort="state" />);
    act(() => void vi.advanceTimersByTime(1_000));
    act(() => hints.set('1001', 'BUSY'));
    act(() => void vi.advanceTimersByTime(999));
    expect(names()?.[0]).toBe('Bob Martin');
    act(() => void vi.advanceTimersByTime(1));
    expect(names()?.[0]).toBe('Dmitri Ivanov');
  } finally {
    vi.useRealTimers();
  }
});

test('what the host sets stays, and its agent’s wish is told', () => {
  const [onSortChange, onDensityChange] = [vi.fn(), vi.fn()];
  render(<HintGridView {...props} sort="name" density="tiles" onSortChange={onSortChange} onDensityChange={onDensityChange} />);
  fireEvent.click(screen.getByRole('radio', { name: 'Number' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Compact rows' }));
  expect(onSortChange).toHaveBeenCalledWith('number');
  expect(onDensityChange).toHaveBeenCalledWith('compact');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Name' }).checked).toBe(true);
});

test('an empty list that is still being fetched says so', () => {
  const { rerender } = render(<HintGridView {...props} colleagues={[]} isLoading />);
  expect(screen.getByText('Fetching the colleagues…')).toBeTruthy();
  rerender(<HintGridView {...props} colleagues={[]} />);
  expect(screen.getByText('No colleagues to show')).toBeTruthy();
});
