import { describe, expect, it } from 'vitest';
import { call, phone } from '../../test/worlds.js';
import type { RefusalCode } from '../errors.js';
import type { PhoneState } from '../state/phoneState.js';
import { allowed, type PhoneAction, targetCall } from './allowed.js';

const ringing = call('1700000000.1', { state: 'ringing', direction: 'incoming' });
const dialing = call('1700000000.2', { state: 'dialing' });
const established = call('1700000000.3', { direction: 'incoming' });
const held = call('1700000000.4', { state: 'held', direction: 'incoming' });
const consulting = call('1700000000.8', { state: 'dialing' });
const consulted = call('1700000000.9', { state: 'established' });
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
  'browser line, ringing': phone({ calls: [ringing], line: browserLine }),
  'browser line, established': phone({ calls: [established], line: browserLine }),
  'browser line with a host, established': phone({
    calls: [established],
    line: browserLine,
    options: { carriesWebRtc: true, allowDialInCall: false },
  }),
} as const satisfies Record<string, PhoneState>;

type StateName = keyof typeof STATES;
type Answer = RefusalCode | 'ok';
/** Each row in the order of STATES. */
const ACTIONS: Readonly<Record<PhoneAction, readonly Answer[]>> = {
  dial: row(
    'not-connected not-connected unverified unverified unverified ok no-line ok in-call in-call in-call in-call in-call in-call in-call in-call in-call in-call in-call in-call',
  ),
  consult: row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call ok ok no-call ok several-calls several-calls several-calls no-call ok ok',
  ),
  answer: row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call ok no-call no-call no-call ambiguous ok no-call no-call no-call browser-line browser-line no-call',
  ),
  hangup: row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call ok ok ok ok ambiguous ambiguous ambiguous ok ok ok ok ok',
  ),
  hold: row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call ok no-call no-call ok no-call no-call ok browser-line browser-line ok',
  ),
  resume: row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call no-call ok no-call no-call ambiguous ok ok browser-line browser-line no-call',
  ),
  'blind-transfer': row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call ok ok no-call ok ambiguous several-calls ok no-call ok ok',
  ),
  'complete-transfer': row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call no-call no-call no-call no-call no-call wrong-state ok no-call no-call no-call',
  ),
  'cancel-transfer': row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call no-call no-call no-call no-call no-call ok ok no-call no-call no-call',
  ),
  conference: row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call no-call no-call no-call no-call ok no-call ok no-call no-call no-call',
  ),
  'set-data': row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call wrong-state wrong-state ok wrong-state several-calls several-calls several-calls several-calls several-calls wrong-state ok ok',
  ),
  'send-dtmf': row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call ok no-call no-call ok no-call no-call ok browser-line browser-line ok',
  ),
  'toggle-microphone': row(
    'not-connected not-connected unverified unverified unverified no-call no-line no-call no-call no-call ok no-call no-call ok no-call no-call ok browser-line browser-line ok',
  ),
  configure: row('not-connected not-connected ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok'),
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
    const options = { carriesWebRtc: false, allowDialInCall: true };
    expect(allowed(phone({ calls: [established], options }), 'dial')).toEqual({ ok: true });
  });

  it('is a line the server has not told of yet: it is taken for one', () => {
    expect(allowed(phone({ line: undefined }), 'dial')).toEqual({ ok: true });
  });

  it('is not a browser line that has a set as well', () => {
    expect(allowed(phone({ calls: [ringing], line: { ...browserLine, hasDevice: true } }), 'answer')).toEqual({ ok: true });
  });
});

describe('targetCall', () => {
  it('prefers the active call to a held one', () => {
    expect(targetCall([held, consulted], 'blind-transfer')).toBe(consulted);
  });

  it('is none where two fit alike, or none does', () => {
    expect(targetCall([established, consulted], 'blind-transfer')).toBe('ambiguous');
    expect(targetCall([ringing], 'blind-transfer')).toBe('no-call');
    expect(targetCall([established], 'configure')).toBe('no-call');
  });
});
