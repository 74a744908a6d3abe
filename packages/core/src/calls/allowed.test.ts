import { describe, expect, it } from 'vitest';
import { call, phone } from '../../test/worlds.js';
import type { RefusalCode } from '../errors.js';
import type { Call } from '../state/call.js';
import type { PhoneState } from '../state/phoneState.js';
import { allowed, type PhoneAction, targetCall } from './allowed.js';

const ringing = call('1700000000.1', { state: 'ringing', direction: 'incoming' });
const dialing = call('1700000000.2', { state: 'dialing' });
const established = call('1700000000.3', { direction: 'incoming' });
const held = call('1700000000.4', { state: 'held', direction: 'incoming' });
const asking = { about: held.id, isJoined: false };
const consulting = call('1700000000.8', { state: 'dialing', consultation: asking });
const consulted = call('1700000000.9', { state: 'established', consultation: asking });
const second = call('1700000000.9', { state: 'established' });
const browserLine = { id: '13', hasLine: true, webRtc: true, hasDevice: false };

const STATES = {
  offline: phone({ connection: { phase: 'idle' }, calls: [established] }),
  reconnecting: phone({ connection: { phase: 'connecting', attempt: 2, returning: true }, calls: [established] }),
  checking: phone({ verification: 'checking', calls: [established] }),
  'checking, no calls': phone({ verification: 'checking' }),
  'snapshot missing': phone({ verification: 'unanswered', calls: [established] }),
  'snapshot missing, no calls': phone({ verification: 'unanswered' }),
  'no line': phone({ line: { id: '-', hasLine: false, webRtc: false, hasDevice: false } }),
  idle: phone(),
  ringing: phone({ calls: [ringing] }),
  dialing: phone({ calls: [dialing] }),
  established: phone({ calls: [established] }),
  held: phone({ calls: [held] }),
  'two ringing': phone({ calls: [ringing, call('1700000000.5', { state: 'ringing' })] }),
  'established, one ringing': phone({ calls: [established, ringing] }),
  'two held': phone({ calls: [held, call('1700000000.5', { state: 'held', direction: 'incoming' })] }),
  'consulting, not answered': phone({ calls: [held, consulting] }),
  'consulting, answered': phone({ calls: [held, consulted] }),
  'two calls of the telephone': phone({ calls: [held, second] }),
  'a conference': phone({ calls: [established, { ...consulted, consultation: { about: established.id, isJoined: true } }] }),
  'held, one ringing': phone({ calls: [held, ringing] }),
  'browser line, ringing': phone({ calls: [ringing], line: browserLine }),
  'browser line, established': phone({ calls: [established], line: browserLine }),
  'browser line with a host, established': phone({
    calls: [established],
    line: browserLine,
    options: { carriesWebRtc: true, allowDialInCall: false, allowDataOnAllCalls: false },
  }),
} as const satisfies Record<string, PhoneState>;

type StateName = keyof typeof STATES;
type Answer = RefusalCode | 'ok';
/** Each row in the order of STATES. */
const ACTIONS: Readonly<Record<PhoneAction, readonly Answer[]>> = {
  dial: row(
    'not-connected not-connected unverified unverified unverified ok no-line ok in-call in-call in-call in-call in-call in-call in-call in-call in-call in-call in-call in-call in-call in-call in-call',
  ),
  consult: row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call ok ok no-call ok several-calls several-calls several-calls several-calls several-calls ok no-call ok ok',
  ),
  answer: row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call ok no-call no-call no-call ambiguous ok no-call no-call no-call no-call no-call ok browser-line browser-line no-call',
  ),
  hangup: row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call ok ok ok ok ambiguous ok ambiguous ok ok ok ambiguous ok ok ok ok',
  ),
  hold: row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call ok no-call no-call ok no-call no-call ok ok ambiguous no-call browser-line browser-line ok',
  ),
  resume: row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call no-call ok no-call no-call ambiguous ok ok ok no-call ok browser-line browser-line no-call',
  ),
  'blind-transfer': row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call ok ok no-call ok ambiguous several-calls ok ok ambiguous ok no-call ok ok',
  ),
  'complete-transfer': row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call no-call no-call no-call no-call no-transfer wrong-state ok no-transfer no-transfer no-call no-call no-call no-call',
  ),
  'cancel-transfer': row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call no-call no-call no-call no-call no-transfer ok ok no-transfer no-transfer no-call no-call no-call no-call',
  ),
  conference: row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call no-call no-call no-call no-call no-transfer no-call ok no-transfer ok no-call no-call no-call no-call',
  ),
  'set-data': row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call wrong-state wrong-state ok wrong-state several-calls several-calls several-calls several-calls several-calls several-calls several-calls several-calls wrong-state ok ok',
  ),
  'send-dtmf': row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call ok no-call no-call ok no-call no-call ok ok ambiguous no-call browser-line browser-line ok',
  ),
  'toggle-microphone': row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call ok no-call no-call ok no-call no-call ok ok ambiguous no-call browser-line browser-line ok',
  ),
  configure: row('not-connected not-connected ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok'),
};

function row(answers: string): Answer[] {
  return answers.split(' ') as Answer[];
}

const STATE_NAMES = Object.keys(STATES) as StateName[];
const CELLS = (Object.keys(ACTIONS) as PhoneAction[]).flatMap((action) =>
  STATE_NAMES.map((state, column) => ({ action, state, answer: ACTIONS[action][column] })),
);

describe('every action in every state', () => {
  it.each(CELLS)('$action, $state: $answer', ({ action, state, answer }) => {
    expect(allowed(STATES[state], action)).toEqual(answer === 'ok' ? { ok: true } : { ok: false, reason: answer });
  });
});

describe('an action on a call that is named', () => {
  const two = STATES['consulting, answered'];

  it.each<[PhoneAction, string, Answer]>([
    ['hangup', held.id, 'ok'],
    ['hangup', consulted.id, 'ok'],
    ['hold', held.id, 'wrong-state'],
    ['hold', consulted.id, 'ok'],
    ['resume', held.id, 'ok'],
    ['answer', held.id, 'wrong-state'],
    ['hangup', '9.9', 'no-call'],
    ['blind-transfer', consulted.id, 'ok'],
    // The wire takes no id here: the server would transfer the other one.
    ['blind-transfer', held.id, 'several-calls'],
  ])('%s %s: %s', (action, id, answer) => {
    expect(allowed(two, action, id)).toEqual(answer === 'ok' ? { ok: true } : { ok: false, reason: answer });
  });

  it('tells two ringing calls apart', () => {
    expect(allowed(STATES['two ringing'], 'answer', ringing.id)).toEqual({ ok: true });
  });
});

describe('what decides besides the calls', () => {
  it('is the host’s option to dial during a call', () => {
    const options = { carriesWebRtc: false, allowDialInCall: true, allowDataOnAllCalls: false };
    expect(allowed(phone({ calls: [established], options }), 'dial')).toEqual({ ok: true });
  });

  it('is the set’s maker: a Snom merges any two calls it has', () => {
    const line = { id: '12', hasLine: true, webRtc: false, hasDevice: true };
    expect(allowed(phone({ calls: [held, second], line: { ...line, vendor: 'Snom' } }), 'conference')).toEqual({ ok: true });
    expect(allowed(phone({ calls: [held, second], line: { ...line, vendor: 'Yealink' } }), 'conference')).toEqual({
      ok: false,
      reason: 'no-transfer',
    });
  });

  it.each<[string, readonly Call[], Answer]>([
    ['a call on hold', [held], 'ok'],
    ['a consultation', [held, consulting], 'ok'],
    ['another that rings', [established, ringing], 'ok'],
    ['no call that is connected', [ringing, dialing], 'wrong-state'],
    ['no call', [], 'no-call'],
  ])('is the host’s option to attach data to every call, with %s', (_title, calls, answer) => {
    const options = { carriesWebRtc: false, allowDialInCall: false, allowDataOnAllCalls: true };
    expect(allowed(phone({ calls, options }), 'set-data')).toEqual(answer === 'ok' ? { ok: true } : { ok: false, reason: answer });
    expect(allowed(phone({ calls, options }), 'set-data', '9.9')).toEqual({ ok: false, reason: 'no-call' });
  });

  it.each(['hold', 'resume'] as const)('is a toggle that may still come: no %s of that call meanwhile, and any of another', (action) => {
    const state = action === 'hold' ? 'established' : 'held';
    const [late, other] = [call('1.1', { state }), call('1.2', { state: 'established' })];
    const phoneNow = phone({ calls: [late, other], overdueHolds: [late.id] });
    expect(allowed(phoneNow, action, late.id)).toEqual({ ok: false, reason: 'overdue' });
    expect(allowed(phoneNow, 'hold', other.id)).toEqual({ ok: true });
    expect(allowed(phone({ calls: [late], overdueHolds: [late.id] }), action)).toEqual({ ok: false, reason: 'overdue' });
    expect(allowed(phoneNow, 'hangup', late.id)).toEqual({ ok: true });
  });

  it('is a line the server has not told of yet: it is taken for one', () => {
    expect(allowed(phone({ line: undefined }), 'dial')).toEqual({ ok: true });
  });

  it('is not a browser line that has a set as well', () => {
    expect(allowed(phone({ calls: [ringing], line: { ...browserLine, hasDevice: true } }), 'answer')).toEqual({ ok: true });
  });
});

describe('targetCall', () => {
  it.each<[string, readonly Call[], Call | string]>([
    ['the established call, as the document says, while another rings', [ringing, established], established],
    ['the call being dialled while another rings', [ringing, dialing], dialing],
    ['the one that rings before the one on hold', [held, ringing], ringing],
    ['none of two that are up', [established, dialing], 'ambiguous'],
    ['none of two that ring', [ringing, call('1.7', { state: 'ringing' })], 'ambiguous'],
  ])('of a hang-up without an id is %s', (_title, calls, meant) => {
    expect(targetCall(calls, 'hangup')).toBe(meant);
  });

  it('prefers the active call to a held one', () => {
    expect(targetCall([held, consulted], 'blind-transfer')).toBe(consulted);
  });

  it('is none where two fit alike, or none does', () => {
    expect(targetCall([established, consulted], 'blind-transfer')).toBe('ambiguous');
    expect(targetCall([ringing], 'blind-transfer')).toBe('no-call');
    expect(targetCall([established], 'configure')).toBe('no-call');
  });
});
