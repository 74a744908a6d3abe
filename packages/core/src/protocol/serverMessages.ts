import type { Secret } from '../lib/secret.js';
import type { PhoneStatusName } from './phoneStatus.js';

/** A word of a known list, or any other word a newer server may send. */
export type OpenWord<Known extends string> = Known | (string & Record<never, never>);

/** The kinds of phone event. `EventFailure` is inferred; any other word is passed through. */
export type PhoneEventType = OpenWord<
  'EventDialing' | 'EventRinging' | 'EventEstablished' | 'EventOnHold' | 'EventReleased' | 'EventFailure'
>;

/** Which way a call goes, seen from our line. */
export type CallDirection = 'Incoming' | 'Outgoing';

/** One change of one leg of a call. See PROTOCOL.md#phoneevent. */
export interface PhoneEvent {
  readonly eventType: PhoneEventType;
  /** The directory number of our own line. */
  readonly DN: string;
  /** The far end's number; `''` when the server does not say. */
  readonly otherDN: string;
  readonly otherDName?: string;
  /** The conversation: may change during the life of a leg. */
  readonly linkedId: string;
  /** The leg: `<epoch seconds>.<n>`; `''` on a failure that names none. */
  readonly uniqueId: string;
  readonly queueName?: string;
  /** Given by newer servers; without it the state has the likeliest one. */
  readonly callDirection?: CallDirection;
  /** Attached data by the wire's own keys (`USR_*`, `XIVO_*`, `SIPCALLID`). */
  readonly userData: ReadonlyMap<string, string>;
  /** CTI login of the far end, for internal users only. */
  readonly username?: string;
}

/** The line's calls as they are now: the answer to `getCurrentCallsPhoneEvents`. */
export interface CurrentCalls {
  readonly events: readonly PhoneEvent[];
}

/** The state of our own line; `undefined` when the server sends `null`. */
export interface PhoneStatusUpdate {
  readonly status: PhoneStatusName | undefined;
}

/** The state of somebody's line. */
export interface PhoneHintStatusEvent {
  readonly number: string;
  /** The number on the wire. */
  readonly code: number;
  /** Its name, unknown numbers read by their bits. */
  readonly status: PhoneStatusName;
}

/** Voicemail counters, a full record each time. `waitingMessages` is a lamp (0 or 1): never add the three. */
export interface VoiceMailStatusUpdate {
  readonly voiceMailId: number;
  readonly newMessages: number;
  readonly waitingMessages: number;
  readonly oldMessages: number;
}

/** One of the three forwards. */
export interface Forward {
  readonly enabled: boolean;
  /** `''` when none is configured. */
  readonly destination: string;
}

/**
 * What a UserConfigUpdate lets us believe: only the parts it really carries are present.
 * See PROTOCOL.md#userconfigupdate for the rules.
 */
export interface UserConfigUpdate {
  /** Present on a full record only. */
  readonly identity?: UserIdentity;
  readonly dnd?: boolean;
  readonly naFwd?: Forward;
  readonly uncFwd?: Forward;
  readonly busyFwd?: Forward;
}

/** Who the user is, from a full UserConfigUpdate. */
export interface UserIdentity {
  readonly userId?: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly fullName: string;
  readonly mobileNumber?: string;
  readonly agentId?: number;
  readonly voiceMailId?: number;
  readonly voiceMailEnabled?: boolean;
}

/** The user's line. Sent again when the device changes. */
export interface LineConfig {
  /** `'-'` or nothing on the wire means no line: then `hasLine` is false. */
  readonly id: string;
  readonly hasLine: boolean;
  readonly webRtc: boolean;
  readonly hasDevice: boolean;
  readonly vendor?: string;
  readonly xivoIp?: string;
  readonly name?: string;
  readonly sipProxyName?: string;
  readonly sipPort?: number;
  /** The SIP password of a browser line, for the host's SIP stack. */
  readonly password?: Secret;
}

/** A command that the browser's own SIP stack must carry out. */
export interface WebRtcCommand {
  readonly command: OpenWord<'Answer' | 'Hold' | 'SendDtmf' | 'ToggleMicrophone'>;
  readonly sipCallId?: string;
  readonly key?: string;
}

/** Somebody in a conference room. */
export interface ConferenceParticipant {
  readonly index: number;
  readonly isMe: boolean;
  readonly role: OpenWord<'Organizer' | 'User'>;
  /** Seconds in the room. */
  readonly since?: number;
  readonly number?: string;
  readonly name?: string;
  readonly muted?: boolean;
}

/** Our call entered or left a conference room. */
export interface ConferenceEvent {
  readonly eventType: OpenWord<'Join' | 'Leave'>;
  readonly uniqueId: string;
  readonly conferenceNumber: string;
  readonly conferenceName: string;
  /** Seconds since the conference began. */
  readonly since?: number;
  readonly participants: readonly ConferenceParticipant[];
}

/** Somebody entered, left or changed in the room our call is in. */
export interface ConferenceParticipantEvent {
  readonly eventType: OpenWord<'Join' | 'Leave' | 'Update'>;
  readonly uniqueId: string;
  /** As it stands beside the id of our call: most likely our own number, and not the participant's. Inferred. */
  readonly phoneNumber?: string;
  readonly participant: ConferenceParticipant;
}

/** The server's complaint: no id, so it belongs to a command only when exactly one is pending. */
export interface ServerError {
  /** As the server wrote it, cut to a readable length. */
  readonly text: string;
}

/** Why the CTI session could not be set up. */
export interface LoggedOnError {
  readonly reason: OpenWord<'loggedOnFailed' | 'loggedOnTimeout'>;
}

/** The session is up. The payload is opaque: no known client reads it. */
export type LoggedOn = Record<never, never>;

/** Every message we understand, by its name on the wire: decoders, reducers and listeners are derived from this list. */
export interface ServerMessages {
  LoggedOn: LoggedOn;
  LoggedOnError: LoggedOnError;
  Error: ServerError;
  PhoneEvent: PhoneEvent;
  CurrentCallsPhoneEvents: CurrentCalls;
  PhoneStatusUpdate: PhoneStatusUpdate;
  PhoneHintStatusEvent: PhoneHintStatusEvent;
  VoiceMailStatusUpdate: VoiceMailStatusUpdate;
  UserConfigUpdate: UserConfigUpdate;
  LineConfig: LineConfig;
  WebRTCCmd: WebRtcCommand;
  ConferenceEvent: ConferenceEvent;
  ConferenceParticipantEvent: ConferenceParticipantEvent;
}

/** The name of a message we understand. */
export type ServerMessageName = keyof ServerMessages;

/** A decoded message: its name and payload together. */
export type ServerMessage = { [N in ServerMessageName]: { readonly name: N; readonly payload: ServerMessages[N] } }[ServerMessageName];
