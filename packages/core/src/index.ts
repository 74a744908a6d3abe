export type { Fetch } from './auth/authApi.js';
export type { Permission, PhoneAction } from './calls/allowed.js';
export { allowed, targetCall } from './calls/allowed.js';
export type { CommandOutcome } from './calls/confirmation.js';
export type { Consultation } from './calls/consultation.js';
export { findConsultation } from './calls/consultation.js';
export type { WantedCall } from './calls/newCalls.js';
export { numberKey, sameNumber } from './calls/numberKey.js';
export type { ParsedDestination } from './calls/parseDestination.js';
export { parseDestination } from './calls/parseDestination.js';
export type { CallCommands } from './client/commands/callCommands.js';
export type { SettingCommands } from './client/commands/settingCommands.js';
export type { TransferCommands } from './client/commands/transferCommands.js';
export type { TextObject, UserDataInput } from './client/commands/UserDataInput.js';
export type { PhoneClientOptions } from './client/createClient.js';
export { createClient } from './client/createClient.js';
export type { HintBoard } from './client/hintBoard.js';
export type { CallTimes } from './client/keepCallTimes.js';
export { keepCallTimes } from './client/keepCallTimes.js';
export type { KeptSession } from './client/keepSession.js';
export { keepSession } from './client/keepSession.js';
export type { AskDoor, ClientEvent, Credentials, PhoneClient, SavedSession } from './client/PhoneClient.js';
export type { WakeSignals } from './connection/wakeSignals.js';
export type {
  CommandErrorContext,
  PhoneErrorCode,
  PhoneErrorContext,
  RefusalCode,
  SchemaProblem,
  SessionErrorContext,
  UserDataErrorContext,
  UserDataProblem,
} from './errors.js';
export { isPhoneError, PhoneError } from './errors.js';
export type { Clock } from './lib/clock.js';
export { systemClock } from './lib/clock.js';
export type { Unsubscribe } from './lib/emitter.js';
export type { Random } from './lib/random.js';
export { Secret } from './lib/secret.js';
export type { TextMemory } from './lib/tabMemory.js';
export { tabMemory } from './lib/tabMemory.js';
export { writeJson } from './lib/writeJson.js';
export type { AskCommandName } from './protocol/askCommands.js';
export type { ClientCommandName } from './protocol/clientCommands.js';
export type { PhoneStatusName } from './protocol/phoneStatus.js';
export type {
  CallDirection,
  ConferenceEvent,
  ConferenceParticipant,
  ConferenceParticipantEvent,
  CurrentCalls,
  Forward,
  LineConfig,
  LoggedOn,
  LoggedOnError,
  OpenWord,
  PhoneEvent,
  PhoneEventType,
  PhoneHintStatusEvent,
  PhoneStatusUpdate,
  ServerError,
  ServerMessage,
  ServerMessageName,
  ServerMessages,
  UserConfigUpdate,
  UserIdentity,
  VoiceMailStatusUpdate,
  WebRtcCommand,
} from './protocol/serverMessages.js';
export type { Call, CallConference, CallConsultation, CallEndReason, CallState, EndedCall, Moment } from './state/call.js';
export type { CallChange } from './state/callChanges.js';
export type { Hint } from './state/hint.js';
export type { ConnectionState, ForwardKind, PendingCommand, PhoneOptions, PhoneState, Verification } from './state/phoneState.js';
export { initialPhoneState, isCertain } from './state/phoneState.js';
export type { Transport, TransportHandlers, TransportSocket } from './transport/Transport.js';
