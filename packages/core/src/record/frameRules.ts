import type { ClientCommandName, ClientCommands } from '../protocol/clientCommands.js';
import { PHONE_STATUS_CODES } from '../protocol/phoneStatus.js';
import type { ServerMessageName } from '../protocol/serverMessages.js';
import type { WireConferenceParticipant, WireLineConfig, WireMessages, WirePhoneEvent, WireUserConfig } from '../protocol/wireMessages.js';
import {
  always,
  count,
  dataValue,
  type FieldRules,
  fields,
  flag,
  freeText,
  id,
  list,
  login,
  name,
  number,
  queue,
  type Rule,
  ref,
  room,
  userData,
  vocabulary,
  word,
} from './rules.js';

/** Tones may be somebody's PIN or card number: that there was one is all that is ever kept. */
const tone = always('0');
const roomEvent = word(['Join', 'Leave', 'Update']);
const destination = { destination: number };
const call = { uniqueId: id };
const forward = { destination: number, state: flag };
const dialled = { destination: number, variables: userData };

const phoneEvent = fields<WirePhoneEvent>({
  eventType: vocabulary(/^Event[A-Z][A-Za-z]{2,30}$/),
  DN: number,
  otherDN: number,
  otherDName: name,
  linkedId: id,
  uniqueId: id,
  queueName: queue,
  callDirection: word(['Incoming', 'Outgoing']),
  userData,
  username: login,
});

const participantFields: FieldRules<WireConferenceParticipant> & { readonly number: Rule } = {
  index: count,
  isMe: flag,
  role: word(['Organizer', 'User']),
  since: count,
  phoneNumber: number,
  number,
  name,
  muted: flag,
};

const lineId: Rule = (value, hide) => {
  // These two say that there is no line.
  if (value === '-' || value === '') return value;
  const kept = ref(value, hide);
  return typeof kept === 'number' ? String(kept) : '1';
};

const complaint = fields<{ Error: string; error: string; message: string }>({ Error: freeText, error: freeText, message: freeText });
const logOnError = word(['loggedOnFailed', 'loggedOnTimeout']);

/** What may be kept of each message: its payload, field by field. See docs/recording.md. */
export const RECEIVED_RULES: { readonly [N in ServerMessageName]: Rule } = {
  LoggedOn: () => ({}),
  LoggedOnError: fields<WireMessages['LoggedOnError']>({ Error: (value, hide) => logOnError(value, hide) ?? freeText(value, hide) }),
  Error: (value, hide) => complaint(value, hide) ?? freeText(value, hide),
  PhoneEvent: phoneEvent,
  CurrentCallsPhoneEvents: fields<WireMessages['CurrentCallsPhoneEvents']>({ events: list(phoneEvent) }),
  // A word that nobody knows means the same to the client.
  PhoneStatusUpdate: fields<WireMessages['PhoneStatusUpdate']>({ status: word(Object.keys(PHONE_STATUS_CODES), 'ERROR') }),
  PhoneHintStatusEvent: fields<WireMessages['PhoneHintStatusEvent']>({ number, status: count }),
  VoiceMailStatusUpdate: fields<WireMessages['VoiceMailStatusUpdate']>({
    voiceMailId: ref,
    newMessages: count,
    waitingMessages: count,
    oldMessages: count,
  }),
  UserConfigUpdate: fields<WireUserConfig>({
    userId: ref,
    firstName: name,
    lastName: name,
    fullName: name,
    mobileNumber: number,
    agentId: ref,
    voiceMailId: ref,
    voiceMailEnabled: flag,
    dndEnabled: flag,
    naFwdEnabled: flag,
    naFwdDestination: number,
    uncFwdEnabled: flag,
    uncFwdDestination: number,
    busyFwdEnabled: flag,
    busyFwdDestination: number,
  }),
  LineConfig: fields<WireLineConfig>({
    id: lineId,
    webRtc: flag,
    hasDevice: flag,
    vendor: word(['Snom', 'Yealink', 'Polycom', 'Aastra', 'Cisco', 'Alcatel', 'Grandstream', 'Gigaset', 'Patton']),
    // Who the phone is and where it registers, and its password: never.
    xivoIp: undefined,
    name: undefined,
    password: undefined,
    sipProxyName: undefined,
    sipPort: undefined,
  }),
  WebRTCCmd: fields<WireMessages['WebRTCCmd']>({
    command: word(['Answer', 'Hold', 'SendDtmf', 'ToggleMicrophone']),
    sipCallId: id,
    key: tone,
  }),
  ConferenceEvent: fields<WireMessages['ConferenceEvent']>({
    eventType: roomEvent,
    uniqueId: id,
    conferenceNumber: number,
    conferenceName: room,
    since: count,
    participants: list(fields(participantFields)),
  }),
  ConferenceParticipantEvent: fields({ ...participantFields, eventType: roomEvent, uniqueId: id }),
};

/** What may be kept of each command's fields. */
export const SENT_RULES: { readonly [N in ClientCommandName]: FieldRules<ClientCommands[N]> } = {
  dial: dialled,
  dialFromMobile: dialled,
  dialByUsername: { username: login, variables: userData },
  originate: destination,
  hangup: call,
  answer: call,
  hold: call,
  directTransfer: destination,
  attendedTransfer: { destination: number, device: dataValue },
  completeTransfer: {},
  cancelTransfer: {},
  conference: {},
  setData: { variables: userData },
  sendDtmf: { key: tone },
  toggleMicrophone: call,
  getCurrentCallsPhoneEvents: {},
  naFwd: forward,
  uncFwd: forward,
  busyFwd: forward,
  dnd: { state: flag },
  subscribeToPhoneHints: { phoneNumbers: list(number) },
  unsubscribeFromAllPhoneHints: {},
  getConfig: { objectType: word(['line']) },
};
