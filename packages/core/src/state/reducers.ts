import type {
  Forward,
  ServerMessage,
  ServerMessageName,
  ServerMessages,
  UserConfigUpdate,
  UserIdentity,
} from '../protocol/serverMessages.js';
import type { ForwardKind, PhoneState } from './phoneState.js';
import { reducePhoneEvent } from './reduceCalls.js';
import { reduceConference, reduceConferenceParticipant } from './reduceConference.js';
import { changeUser } from './sessionBounds.js';

/** `undefined`: knowingly not part of the state, for the reason beside it. */
type Reducers = {
  readonly [N in ServerMessageName]: ((state: PhoneState, payload: ServerMessages[N], now: number) => PhoneState) | undefined;
};

const REDUCERS: Reducers = {
  // The connection's own business.
  LoggedOn: undefined,
  LoggedOnError: undefined,
  // Rejects a command or is reported; it changes nothing that is known of the phone.
  Error: undefined,
  // Needs the events that raced it: see client/resync.
  CurrentCallsPhoneEvents: undefined,
  // An order to the host, not a fact.
  WebRTCCmd: undefined,
  // Hints live beside the state, one value a number, so that an event costs the same with 10 numbers or 10,000.
  PhoneHintStatusEvent: undefined,
  PhoneEvent: reducePhoneEvent,
  PhoneStatusUpdate: (state, { status }) =>
    // `null` says nothing, so it takes nothing away.
    status === undefined || status === state.phoneStatus ? state : { ...state, phoneStatus: status },
  VoiceMailStatusUpdate: (state, voicemail) => ({ ...state, voicemail }),
  UserConfigUpdate: reduceUserConfig,
  LineConfig: (state, line) => ({ ...state, line }),
  ConferenceEvent: reduceConference,
  ConferenceParticipantEvent: reduceConferenceParticipant,
};

/** The state after a message. */
export function reduceMessage(state: PhoneState, message: ServerMessage, now: number): PhoneState {
  return reduceNamed(state, message.name, message.payload, now);
}

function reduceNamed<N extends ServerMessageName>(state: PhoneState, name: N, payload: ServerMessages[N], now: number): PhoneState {
  return REDUCERS[name]?.(state, payload, now) ?? state;
}

function reduceUserConfig(before: PhoneState, update: UserConfigUpdate, now: number): PhoneState {
  const isOther = isOtherUser(before.user, update.identity);
  const state = isOther ? changeUser(before, now) : before;
  const forwards: Partial<Record<ForwardKind, Forward>> = { ...state.forwards };
  if (update.naFwd) forwards.na = update.naFwd;
  if (update.uncFwd) forwards.unc = update.uncFwd;
  if (update.busyFwd) forwards.busy = update.busyFwd;
  return { ...state, forwards, user: update.identity ?? state.user, dnd: update.dnd ?? state.dnd };
}

function isOtherUser(before: UserIdentity | undefined, now: UserIdentity | undefined): boolean {
  return before?.userId !== undefined && now?.userId !== undefined && before.userId !== now.userId;
}
