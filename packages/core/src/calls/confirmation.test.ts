import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { call, event, NOW, phone } from '../../test/worlds.js';
import type { ClientCommandName, ClientCommands } from '../protocol/clientCommands.js';
import type { UserConfigUpdate } from '../protocol/serverMessages.js';
import { callChanges } from '../state/callChanges.js';
import type { PhoneState } from '../state/phoneState.js';
import { reducePhoneEvent } from '../state/reduceCalls.js';
import { CONFIRMATIONS, type CommandOutcome } from './confirmation.js';

const held = call('1.1', { state: 'held' });
const ringing = call('1.1', { state: 'ringing', direction: 'incoming' });
const talking = call('1.2');

/** What a command about `callIds` makes of the step from one state to the next. */
function seen<N extends ClientCommandName>(
  command: N,
  fields: ClientCommands[N],
  before: PhoneState,
  after: PhoneState,
  callIds: readonly string[] = [],
): CommandOutcome['how'] | undefined {
  const rule = CONFIRMATIONS[command];
  if (rule.kind !== 'event') throw new Error(`${command} is not confirmed by an event`);
  return rule.confirms({ fields, callIds, after, changes: callChanges(before, after), told: undefined, isOthers: () => false })?.how;
}

/** What a command about a setting makes of the server's word. */
function heard(command: 'dnd', fields: ClientCommands['dnd'], told: UserConfigUpdate): CommandOutcome['how'] | undefined;
function heard(
  command: 'naFwd' | 'uncFwd' | 'busyFwd',
  fields: ClientCommands['naFwd'],
  told: UserConfigUpdate,
): CommandOutcome['how'] | undefined;
function heard<N extends ClientCommandName>(command: N, fields: ClientCommands[N], told: UserConfigUpdate) {
  const rule = CONFIRMATIONS[command];
  if (rule.kind !== 'event') throw new Error(`${command} is not confirmed by an event`);
  return rule.confirms({ fields, callIds: [], after: phone(), changes: [], told, isOthers: () => false })?.how;
}

function step(before: PhoneState, type: string, id: string, more: Parameters<typeof event>[2] = {}): PhoneState {
  return reducePhoneEvent(before, event(type, id, more), NOW);
}

describe('kinds and limits', () => {
  const table: Readonly<Record<ClientCommandName, string>> = {
    dial: 'new-call 5000 line error',
    dialByUsername: 'new-call 5000 line error',
    dialFromMobile: 'new-call 60000 free sent',
    originate: 'new-call 5000 line error',
    answer: 'event 5000 free',
    hold: 'event 5000 line toggle',
    hangup: 'event 5000 free',
    directTransfer: 'event 5000 line',
    attendedTransfer: 'new-call 5000 line error',
    completeTransfer: 'event 5000 line',
    cancelTransfer: 'event 5000 line',
    conference: 'event 5000 line',
    getCurrentCallsPhoneEvents: 'answer 5000 CurrentCallsPhoneEvents',
    getConfig: 'answer 5000 LineConfig',
    naFwd: 'event 5000 free setting',
    uncFwd: 'event 5000 free setting',
    busyFwd: 'event 5000 free setting',
    dnd: 'event 5000 free setting',
    setData: 'sent',
    sendDtmf: 'sent',
    toggleMicrophone: 'sent',
    subscribeToPhoneHints: 'sent',
    unsubscribeFromAllPhoneHints: 'sent',
  };

  it.each(Object.keys(table) as ClientCommandName[])('%s', (command) => {
    const rule = CONFIRMATIONS[command];
    const words: (string | number)[] = [rule.kind];
    if (rule.kind === 'new-call') words.push(rule.limitMs, rule.order, rule.onTimeout);
    if (rule.kind === 'event') words.push(rule.limitMs, rule.order, ...(rule.leaves ? [rule.leaves] : []));
    if (rule.kind === 'answer') words.push(rule.limitMs, rule.message);
    expect(words.join(' ')).toBe(table[command]);
  });

  it('stand in PROTOCOL.md, each command with what confirms it', () => {
    const document = readFileSync(new URL('../../PROTOCOL.md', import.meta.url), 'utf8');
    const rows = document.split('\n').filter((text) => text.startsWith('| `'));
    const missing = Object.keys(table).filter((command) => !rows.some((text) => text.split('|')[1]?.includes(`\`${command}\``)));
    expect(missing).toEqual([]);
  });
});

describe('answer, hold, hangup', () => {
  const before = phone({ calls: [ringing, talking] });

  it('answer is confirmed when its own call is established, and not another', () => {
    expect(seen('answer', {}, before, step(before, 'EventEstablished', '1.1'), ['1.1'])).toBe('confirmed');
    expect(seen('answer', {}, before, step(before, 'EventEstablished', '1.7'), ['1.1'])).toBeUndefined();
  });

  it.each([
    ['established', 'EventOnHold'],
    ['held', 'EventEstablished'],
    ['held', 'EventDialing'],
  ] as const)('hold of a call that is %s is confirmed by %s', (state, type) => {
    const one = phone({ calls: [call('1.1', { state })] });
    expect(seen('hold', {}, one, step(one, type, '1.1'), ['1.1'])).toBe('confirmed');
  });

  it('hold is not confirmed by another call’s hold, nor by news that leave the state', () => {
    const one = phone({ calls: [held, talking] });
    expect(seen('hold', {}, one, step(one, 'EventOnHold', '1.2'), ['1.1'])).toBeUndefined();
    expect(seen('hold', {}, one, step(one, 'EventOnHold', '1.1', { otherDName: 'Jane' }), ['1.1'])).toBeUndefined();
  });

  it('hangup is confirmed by the end of its call', () => {
    expect(seen('hangup', {}, before, step(before, 'EventReleased', '1.2'), ['1.2'])).toBe('confirmed');
  });

  it('hangup says so when an older server ended another leg', () => {
    expect(seen('hangup', {}, before, step(before, 'EventReleased', '1.1'), ['1.2'])).toBe('other-leg');
  });
});

describe('transfers', () => {
  const before = phone({ calls: [held, talking] });
  const oneGone = step(before, 'EventReleased', '1.1');
  const bothGone = step(oneGone, 'EventReleased', '1.2');

  it('a blind one is confirmed by the end of the active call, and not of another', () => {
    expect(seen('directTransfer', { destination: '1' }, before, step(before, 'EventReleased', '1.2'), ['1.2'])).toBe('confirmed');
    expect(seen('directTransfer', { destination: '1' }, before, oneGone, ['1.2'])).toBeUndefined();
  });

  it('a completed one is confirmed by the end of both legs, and not of one', () => {
    expect(seen('completeTransfer', {}, before, oneGone, ['1.1', '1.2'])).toBeUndefined();
    expect(seen('completeTransfer', {}, oneGone, bothGone, ['1.1', '1.2'])).toBe('confirmed');
  });

  it('a cancelled one is confirmed by the end of the consultation', () => {
    expect(seen('cancelTransfer', {}, before, oneGone, ['1.2'])).toBeUndefined();
    expect(seen('cancelTransfer', {}, before, step(before, 'EventReleased', '1.2'), ['1.2'])).toBe('confirmed');
  });

  it('a conference is confirmed when its own two calls are established, whoever rings meanwhile', () => {
    const both = ['1.1', '1.2'];
    const busier = step(before, 'EventRinging', '1.3', { linkedId: '1.0' });
    expect(seen('conference', {}, before, step(before, 'EventEstablished', '1.1'), both)).toBe('confirmed');
    expect(seen('conference', {}, busier, step(busier, 'EventEstablished', '1.1'), both)).toBe('confirmed');
    expect(seen('conference', {}, before, step(before, 'EventOnHold', '1.2'), both)).toBeUndefined();
    expect(seen('conference', {}, before, oneGone, both)).toBeUndefined();
  });
});

describe('settings', () => {
  it('DND is confirmed at the wanted value only', () => {
    expect(heard('dnd', { state: true }, { dnd: true })).toBe('confirmed');
    expect(heard('dnd', { state: true }, { dnd: false })).toBeUndefined();
    expect(heard('dnd', { state: true }, { naFwd: { enabled: true, destination: '1' } })).toBeUndefined();
  });

  it.each([
    ['naFwd', 'uncFwd'],
    ['uncFwd', 'busyFwd'],
    ['busyFwd', 'naFwd'],
  ] as const)('%s is confirmed by word of that forward, its state and its number only', (command, other) => {
    const wanted = { destination: '0612345678', state: true };
    const told = { enabled: true, destination: '06 12 34 56 78' };
    expect(heard(command, wanted, { [command]: told })).toBe('confirmed');
    expect(heard(command, wanted, { [other]: told })).toBeUndefined();
    expect(heard(command, wanted, { [command]: { ...told, enabled: false } })).toBeUndefined();
    expect(heard(command, wanted, { [command]: { ...told, destination: '3001' } })).toBeUndefined();
    expect(heard(command, { ...wanted, state: false }, { [command]: { ...told, enabled: false, destination: '3001' } })).toBeUndefined();
  });
});
