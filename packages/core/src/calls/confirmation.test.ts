import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { call, event, NOW, phone } from '../../test/worlds.js';
import type { ClientCommandName, ClientCommands } from '../protocol/clientCommands.js';
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
  return rule.confirms({ fields, callIds, before, after, changes: callChanges(before, after) })?.how;
}

function step(before: PhoneState, type: string, id: string, more: Parameters<typeof event>[2] = {}): PhoneState {
  return reducePhoneEvent(before, event(type, id, more), NOW);
}

describe('kinds and limits', () => {
  const table: Readonly<Record<ClientCommandName, string>> = {
    dial: 'event 5000 line',
    dialByUsername: 'event 5000 line',
    dialFromMobile: 'event 60000 free sent',
    originate: 'event 5000 line',
    answer: 'event 5000 free',
    hold: 'event 5000 line',
    hangup: 'event 5000 free',
    directTransfer: 'event 5000 line',
    attendedTransfer: 'event 5000 line',
    completeTransfer: 'event 5000 line',
    cancelTransfer: 'event 5000 line',
    conference: 'event 5000 line',
    getCurrentCallsPhoneEvents: 'answer 5000 CurrentCallsPhoneEvents',
    getConfig: 'answer 5000 LineConfig',
    naFwd: 'event 5000 free',
    uncFwd: 'event 5000 free',
    busyFwd: 'event 5000 free',
    dnd: 'event 5000 free',
    setData: 'sent',
    sendDtmf: 'sent',
    toggleMicrophone: 'sent',
    subscribeToPhoneHints: 'sent',
    unsubscribeFromAllPhoneHints: 'sent',
  };

  it.each(Object.keys(table) as ClientCommandName[])('%s', (command) => {
    const rule = CONFIRMATIONS[command];
    const words: (string | number)[] = [rule.kind];
    if (rule.kind === 'event') words.push(rule.limitMs, rule.order, ...(rule.onTimeout === 'sent' ? ['sent'] : []));
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

describe('a dial', () => {
  const idle = phone({ calls: [held] });

  it.each(['dial', 'dialFromMobile', 'attendedTransfer'] as const)(
    '(%s) is confirmed by a new outgoing call, whatever its number',
    (command) => {
      const after = step(idle, 'EventDialing', '1.7', { otherDN: '0033612345678' });
      expect(seen(command, { destination: '0612345678' }, idle, after)).toBe('confirmed');
    },
  );

  it('by user name is confirmed by a new outgoing call', () => {
    expect(seen('dialByUsername', { username: 'ada' }, idle, step(idle, 'EventDialing', '1.7'))).toBe('confirmed');
  });

  it.each([
    ['a call that comes in', 'EventRinging', '1.7'],
    ['a call that was there', 'EventEstablished', '1.1'],
    ['the end of another', 'EventReleased', '1.1'],
  ])('is not confirmed by %s', (_title, type, id) => {
    expect(seen('dial', { destination: '1001' }, idle, step(idle, type, id, { linkedId: '1.0' }))).toBeUndefined();
  });

  it.each(['EventDialing', 'EventRinging'])('by origination is confirmed by %s of a new call', (type) => {
    expect(seen('originate', { destination: '1001' }, idle, step(idle, type, '1.7'))).toBe('confirmed');
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

  it('a conference is confirmed when both calls are established', () => {
    expect(seen('conference', {}, before, step(before, 'EventEstablished', '1.1'))).toBe('confirmed');
    expect(seen('conference', {}, before, step(before, 'EventOnHold', '1.2'))).toBeUndefined();
    expect(seen('conference', {}, before, oneGone)).toBeUndefined();
  });
});

describe('settings', () => {
  const before = phone({ dnd: false, forwards: { na: { enabled: false, destination: '1' } } });

  it('DND is confirmed at the wanted value only', () => {
    expect(seen('dnd', { state: true }, before, { ...before, dnd: true })).toBe('confirmed');
    expect(seen('dnd', { state: true }, before, { ...before, dnd: false })).toBeUndefined();
  });

  it.each([
    ['naFwd', 'na'],
    ['uncFwd', 'unc'],
    ['busyFwd', 'busy'],
  ] as const)('%s is confirmed by word of that forward only', (command, kind) => {
    const wanted = { destination: '0612', state: true };
    const other = kind === 'na' ? 'unc' : 'na';
    const told = { enabled: true, destination: '+33612' };
    expect(seen(command, wanted, before, { ...before, forwards: { ...before.forwards, [kind]: told } })).toBe('confirmed');
    expect(seen(command, wanted, before, { ...before, forwards: { ...before.forwards, [other]: told } })).toBeUndefined();
    expect(seen(command, wanted, before, { ...before, forwards: { [kind]: { ...told, enabled: false } } })).toBeUndefined();
  });
});
