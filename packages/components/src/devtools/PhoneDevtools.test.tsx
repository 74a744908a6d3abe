import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { janesFrame, MINUTE, makeRecorder } from '../../test/makeRecorder.js';
import { PhoneDevtools } from './PhoneDevtools.js';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describeConformance('PhoneDevtools', <PhoneDevtools recorder={makeRecorder(MINUTE)} />);

const rows = () => screen.queryAllByRole('row').slice(1);
const told = () => rows().map((row) => within(row).getAllByRole('cell')[2]?.querySelector('bdi')?.textContent);

test('tells everything on one timeline, newest last', () => {
  render(<PhoneDevtools recorder={makeRecorder(MINUTE)} />);
  expect(told().slice(0, 5)).toEqual(['connecting, attempt 1', 'socket 1 opening', 'socket 1 open', 'received LoggedOn', 'online']);
  expect(told().slice(6, 14)).toEqual([
    'received IceConfig, 240 characters, not kept',
    'received CurrentCallsPhoneEvents',
    'calls verified',
    'heartbeat: 4 pings, 4 answers',
    'received PhoneEvent EventRinging',
    'call started: ringing, incoming, Jane Black, 0612345678, queue sales',
    'sent answer',
    'answer pending',
  ]);
  expect(told().slice(-3)).toEqual(['socket 1 closed by the server (1006)', 'waiting, attempt 1, link-lost', 'calls checking']);
});

test('shows a frame as it was kept, as text', () => {
  const hostile = {
    ...janesFrame(0, 'EventRinging'),
    frame: { msgType: 'PhoneEvent', ctiMessage: { otherDName: '<img src=x onerror=alert(1)>' } },
  };
  const { container } = render(<PhoneDevtools recorder={makeRecorder([hostile])} />);
  expect(container.querySelector('pre')?.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(container.querySelector('img')).toBeNull();
});

test('narrows to kinds', async () => {
  render(<PhoneDevtools recorder={makeRecorder(MINUTE)} />);
  for (const name of ['Frames', 'Connection', 'Commands']) await userEvent.click(screen.getByRole('button', { name }));
  expect(told()).toEqual([
    'call started: ringing, incoming, Jane Black, 0612345678, queue sales',
    'call changed: ringing to established',
    'call started: dialing, outgoing, Paul Martin, 1001',
    'call ended: cancelled',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Calls' }));
  expect(screen.getByText('Nothing of this kind was recorded.')).toBeTruthy();
});

test('narrows to one call: its frames, its commands and what became of it', async () => {
  render(<PhoneDevtools recorder={makeRecorder(MINUTE)} />);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Call' }), 'Jane Black · 1700000000.1');
  expect(told()).toEqual([
    'received PhoneEvent EventRinging',
    'call started: ringing, incoming, Jane Black, 0612345678, queue sales',
    'sent answer',
    'answer pending',
    'received PhoneEvent EventEstablished',
    'call changed: ringing to established',
    'answer: confirmed',
  ]);
});

test('stands still while it is paused, and catches up', async () => {
  const recorder = makeRecorder(MINUTE.slice(0, 3));
  render(<PhoneDevtools recorder={recorder} />);
  await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
  act(() => recorder.add(janesFrame(60_000, 'EventReleased')));
  expect(rows()).toHaveLength(3);
  expect(screen.getByRole('status').textContent).toBe('Paused. Recording goes on.');
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(told().at(-1)).toBe('received PhoneEvent EventReleased');
});

test('a burst is one rendering', () => {
  vi.useFakeTimers();
  const recorder = makeRecorder();
  render(<PhoneDevtools recorder={recorder} />);
  for (let turn = 0; turn < 200; turn += 1) recorder.add(janesFrame(turn, 'EventRinging'));
  expect(rows()).toHaveLength(0);
  act(() => {
    vi.advanceTimersByTime(100);
  });
  expect(rows()).toHaveLength(200);
});

test('shows the newest of many, and says so', () => {
  render(<PhoneDevtools recorder={makeRecorder(Array.from({ length: 1_000 }, (_, at) => janesFrame(at, 'EventRinging')))} />);
  expect(rows()).toHaveLength(300);
  expect(screen.getByText('The newest 300 of 1000. Narrow them to see others.')).toBeTruthy();
});

test('clears', async () => {
  render(<PhoneDevtools recorder={makeRecorder(MINUTE)} />);
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(await screen.findByText('Nothing recorded yet.')).toBeTruthy();
});

test('copies what the recorder exports, and never asks it for more', async () => {
  const recorder = makeRecorder(MINUTE);
  const asked = vi.spyOn(recorder, 'export');
  const onCopy = vi.fn<(text: string) => void>();
  render(<PhoneDevtools recorder={recorder} onCopy={onCopy} />);
  await userEvent.click(screen.getByRole('button', { name: 'Copy redacted recording' }));
  expect(asked).toHaveBeenCalledWith();
  expect(JSON.parse(onCopy.mock.calls[0]?.[0] ?? '')).toMatchObject({ version: 1, kept: { numbers: false, userData: false } });
  expect(screen.getByRole('status').textContent).toBe(`Copied ${MINUTE.length} entries.`);
});

test('says when the clipboard is not to be had', async () => {
  const onCopy = () => Promise.reject(new Error('not allowed'));
  render(<PhoneDevtools recorder={makeRecorder(MINUTE)} onCopy={onCopy} />);
  await userEvent.click(screen.getByRole('button', { name: 'Copy redacted recording' }));
  expect(await screen.findByText('Not copied: the page may not use the clipboard.')).toBeTruthy();
});

test('lets go of its recorder', () => {
  const recorder = makeRecorder(MINUTE);
  const { unmount } = render(<PhoneDevtools recorder={recorder} />);
  expect(recorder.listeners()).toBe(1);
  unmount();
  expect(recorder.listeners()).toBe(0);
});
