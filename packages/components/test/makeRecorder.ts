import type { FrameEntry, JsonFields, RecordedEntry, Recorder } from '@hookswitch/core/record';
import { NOW } from './makeCall.js';

/** A recorder whose entries the story or test puts in. */
export interface FakeRecorder extends Pick<Recorder, 'entries' | 'subscribe' | 'clear' | 'export'> {
  add(...entries: readonly RecordedEntry[]): void;
  listeners(): number;
}

export function makeRecorder(entries: readonly RecordedEntry[] = []): FakeRecorder {
  let held = entries;
  const listeners = new Set<() => void>();
  const set = (next: readonly RecordedEntry[]) => {
    held = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    entries: () => held,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear: () => set([]),
    export: () => ({ version: 1, exportedAt: NOW, kept: { numbers: false, userData: false }, forgotten: 0, entries: held }),
    add: (...more) => set([...held, ...more]),
    listeners: () => listeners.size,
  };
}

function frame(at: number, direction: FrameEntry['direction'], name: string, payload: JsonFields): FrameEntry {
  const kept: JsonFields = direction === 'sent' ? { claz: 'web', command: name, ...payload } : { msgType: name, ctiMessage: payload };
  return { type: 'frame', at: NOW + at, socket: 1, direction, name, size: JSON.stringify(kept).length, frame: kept };
}

const JANE = { callId: '1700000000.1', direction: 'incoming', number: '0612345678', name: 'Jane Black', queue: 'sales' } as const;
const PAUL = { callId: '1700000009.4', direction: 'outgoing', number: '1001', name: 'Paul Martin' } as const;

/** A phone event of Jane's call. */
export function janesFrame(at: number, eventType: string): FrameEntry {
  return frame(at, 'received', 'PhoneEvent', {
    eventType,
    DN: '1000',
    otherDN: JANE.number,
    otherDName: JANE.name,
    linkedId: JANE.callId,
    uniqueId: JANE.callId,
    queueName: JANE.queue,
    userData: { USR_customer: '4711' },
  });
}

/** A minute with two calls and a link that breaks. */
export const MINUTE: readonly RecordedEntry[] = [
  { type: 'connection', at: NOW, phase: 'connecting', attempt: 1 },
  { type: 'socket', at: NOW + 20, socket: 1, what: 'opening' },
  { type: 'socket', at: NOW + 60, socket: 1, what: 'open' },
  frame(90, 'received', 'LoggedOn', {}),
  { type: 'connection', at: NOW + 90, phase: 'online' },
  frame(91, 'sent', 'getCurrentCallsPhoneEvents', {}),
  { type: 'frame', at: NOW + 110, socket: 1, direction: 'received', name: 'IceConfig', size: 240 },
  frame(140, 'received', 'CurrentCallsPhoneEvents', { events: [] }),
  { type: 'verification', at: NOW + 140, verification: 'verified' },
  { type: 'heartbeat', at: NOW + 5_000, socket: 1, until: NOW + 20_000, pings: 4, answers: 4 },
  janesFrame(21_000, 'EventRinging'),
  { type: 'call', at: NOW + 21_000, what: 'started', state: 'ringing', ...JANE },
  frame(23_000, 'sent', 'answer', { uniqueId: JANE.callId }),
  { type: 'command', at: NOW + 23_000, what: 'pending', command: 'answer', callIds: [JANE.callId] },
  janesFrame(23_080, 'EventEstablished'),
  { type: 'call', at: NOW + 23_080, what: 'changed', state: 'established', previous: 'ringing', ...JANE },
  { type: 'command', at: NOW + 23_081, what: 'outcome', command: 'answer', callIds: [JANE.callId], outcome: 'confirmed' },
  { type: 'command', at: NOW + 30_000, what: 'outcome', command: 'dial', callIds: [], outcome: 'in-call' },
  { type: 'call', at: NOW + 31_000, what: 'started', state: 'dialing', ...PAUL },
  { type: 'call', at: NOW + 34_000, what: 'ended', state: 'released', reason: 'cancelled', ...PAUL },
  { type: 'socket', at: NOW + 50_000, socket: 1, what: 'closed', by: 'server', code: 1006 },
  { type: 'connection', at: NOW + 50_000, phase: 'waiting', attempt: 1, reason: 'link-lost' },
  { type: 'verification', at: NOW + 50_000, verification: 'checking' },
];
