/** The wire itself, without a client: for simulators, recorders and tests. */
export type { AskCommandName, AskCommands, WireCommandName, WireContactRef } from './askCommands.js';
export type { ClientCommand, ClientCommandName, ClientCommands, NoFields, WireVariables } from './clientCommands.js';
export type { DecodedFrame } from './decode.js';
export { decodeFrame } from './decode.js';
export { encodeCommand, PING_FRAME } from './encode.js';
export type { PhoneStatusName } from './phoneStatus.js';
export { PHONE_STATUS_CODES, phoneStatusFromCode } from './phoneStatus.js';
export type { ServerMessage, ServerMessageName, ServerMessages } from './serverMessages.js';
export { fromWireKey, toWireKey, USER_DATA_PREFIX } from './userData.js';
export type { WireAnswerName, WireAnswers, WireCallRecord, WireDirectory, WireSheet, WireSheetField } from './wireAnswers.js';
export type { WireConferenceParticipant, WireLineConfig, WireMessages, WirePhoneEvent, WireUserConfig } from './wireMessages.js';
export { encodeMessage } from './wireMessages.js';
