import { writeJson } from '../lib/writeJson.js';
import type { ServerMessageName } from './serverMessages.js';
import type { WireAnswerName, WireAnswers } from './wireAnswers.js';

/** A PhoneEvent as it stands in a frame. */
export interface WirePhoneEvent {
  readonly eventType: string;
  readonly DN: string;
  readonly otherDN: string;
  readonly otherDName?: string;
  readonly linkedId: string;
  readonly uniqueId: string;
  readonly queueName?: string;
  readonly callDirection?: string;
  readonly userData?: Readonly<Record<string, string>>;
  readonly username?: string;
}

/** A UserConfigUpdate as it stands in a frame: `null` means "not in this update". */
export interface WireUserConfig {
  readonly userId?: number | null;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly fullName?: string | null;
  readonly mobileNumber?: string | null;
  readonly agentId?: number | null;
  readonly voiceMailId?: number | null;
  readonly voiceMailEnabled?: boolean | null;
  readonly dndEnabled?: boolean | null;
  readonly naFwdEnabled?: boolean | null;
  readonly naFwdDestination?: string | null;
  readonly uncFwdEnabled?: boolean | null;
  readonly uncFwdDestination?: string | null;
  readonly busyFwdEnabled?: boolean | null;
  readonly busyFwdDestination?: string | null;
}

/** A LineConfig as it stands in a frame. */
export interface WireLineConfig {
  readonly id: string;
  readonly webRtc: boolean;
  readonly hasDevice: boolean;
  readonly vendor?: string;
  readonly xivoIp?: string;
  readonly name?: string;
  readonly password?: string;
  readonly sipProxyName?: string;
  readonly sipPort?: number;
}

/** Somebody in a conference room, as in a frame. */
export interface WireConferenceParticipant {
  readonly index: number;
  readonly isMe: boolean;
  readonly role: string;
  readonly since?: number;
  readonly phoneNumber?: string;
  readonly name?: string;
  readonly muted?: boolean;
}

/** Every server message as it stands on the wire: what the simulator writes, and what our decoders read. */
export interface WireMessages extends Record<ServerMessageName, unknown> {
  LoggedOn: Readonly<Record<string, unknown>>;
  LoggedOnError: { readonly Error: string };
  Error: string | { readonly Error: string };
  PhoneEvent: WirePhoneEvent;
  CurrentCallsPhoneEvents: { readonly events: readonly WirePhoneEvent[] };
  PhoneStatusUpdate: { readonly status: string | null };
  PhoneHintStatusEvent: { readonly number: string; readonly status: number };
  VoiceMailStatusUpdate: {
    readonly voiceMailId: number;
    readonly newMessages: number;
    readonly waitingMessages: number;
    readonly oldMessages: number;
  };
  UserConfigUpdate: WireUserConfig;
  LineConfig: WireLineConfig;
  WebRTCCmd: { readonly command: string; readonly sipCallId?: string; readonly key?: string };
  ConferenceEvent: {
    readonly eventType: string;
    readonly uniqueId: string;
    readonly conferenceNumber: string;
    readonly conferenceName: string;
    readonly since?: number;
    readonly participants: readonly WireConferenceParticipant[];
  };
  ConferenceParticipantEvent: WireConferenceParticipant & { readonly eventType: string; readonly uniqueId: string };
}

/**
 * A message as one frame of text.
 *
 * @example
 * ```ts
 * encodeMessage('PhoneHintStatusEvent', { number: '1005', status: 8 });
 * // '{"msgType":"PhoneHintStatusEvent","ctiMessage":{"number":"1005","status":8}}'
 * ```
 */
export function encodeMessage<N extends ServerMessageName>(msgType: N, ctiMessage: WireMessages[N]): string;
export function encodeMessage<N extends WireAnswerName>(msgType: N, ctiMessage: WireAnswers[N]): string;
export function encodeMessage(msgType: string, ctiMessage: unknown): string {
  return writeJson({ msgType, ctiMessage });
}
