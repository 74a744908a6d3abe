import type { PhoneEvent } from '../src/protocol/serverMessages.js';
import type { Call } from '../src/state/call.js';
import { initialPhoneState, type PhoneState } from '../src/state/phoneState.js';

export const NOW = 1_700_000_000_000;

/** A phone event as the decoder gives it. */
export function event(eventType: PhoneEvent['eventType'], uniqueId = '1.1', more: Partial<PhoneEvent> = {}): PhoneEvent {
  return { eventType, uniqueId, linkedId: uniqueId, DN: '1000', otherDN: '1001', userData: new Map(), ...more };
}

/** A call as the state holds it. */
export function call(id: string, more: Partial<Call> = {}): Call {
  const startedAt = { at: NOW, exact: true };
  return {
    id,
    conversationId: id,
    state: 'established',
    direction: 'outgoing',
    ownNumber: '1000',
    number: '1001',
    name: '',
    username: undefined,
    queue: undefined,
    userData: new Map(),
    systemData: new Map(),
    startedAt,
    since: startedAt,
    answeredAt: undefined,
    conference: undefined,
    ...more,
  };
}

/** The state of a phone that is connected, verified and idle, but for what is given. */
export function phone(more: Partial<PhoneState> = {}): PhoneState {
  return {
    ...initialPhoneState({ carriesWebRtc: false, allowDialInCall: false, allowDataOnAllCalls: false }),
    connection: { phase: 'online' },
    verification: 'verified',
    ...more,
  };
}
