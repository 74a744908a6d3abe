import type {
  Call,
  ConnectionState,
  Forward,
  ForwardKind,
  LineConfig,
  PhoneStatusName,
  UserIdentity,
  VoiceMailStatusUpdate,
} from '@hookswitch/core';
import { usePhoneState } from './usePhoneState.js';

/**
 * The state of our own line, or `undefined` while unknown.
 *
 * @example
 * ```tsx
 * return <p>{usePhoneStatus() ?? 'unknown'}</p>;
 * ```
 */
export function usePhoneStatus(): PhoneStatusName | undefined {
  return usePhoneState((state) => state.phoneStatus);
}

/**
 * The line's calls, in the order they appeared.
 *
 * @example
 * ```tsx
 * return <p>{useCalls().filter((call) => call.state === 'ringing').length} ringing</p>;
 * ```
 */
export function useCalls(): readonly Call[] {
  return usePhoneState((state) => state.calls);
}

/**
 * One call by its id, or `undefined` when there is no such call now.
 *
 * @example
 * ```tsx
 * const call = useCall(callId);
 * return <p>{call ? call.state : 'over'}</p>;
 * ```
 */
export function useCall(callId: string): Call | undefined {
  return usePhoneState((state) => state.calls.find((call) => call.id === callId));
}

/**
 * Whether the calls are known to be the server's: false from the moment the link is lost until it has confirmed them.
 *
 * @example
 * ```tsx
 * return <ul aria-busy={!useCallsVerified()}>{rows}</ul>;
 * ```
 */
export function useCallsVerified(): boolean {
  return usePhoneState((state) => state.verification === 'verified');
}

/**
 * Where the connection stands: its phase, the next attempt's time and the reason it is down.
 *
 * @example
 * ```tsx
 * const connection = useConnection();
 * return connection.phase === 'waiting' ? <p>Lost: {connection.reason.code}</p> : null;
 * ```
 */
export function useConnection(): ConnectionState {
  return usePhoneState((state) => state.connection);
}

/**
 * Voicemail counters, or `undefined` for a user without a mailbox. A badge shows `newMessages`; `waitingMessages` is a lamp
 * (0 or 1), so the three are never added up.
 *
 * @example
 * ```tsx
 * const voicemail = useVoicemail();
 * return voicemail ? <p>{voicemail.newMessages} new</p> : null;
 * ```
 */
export function useVoicemail(): VoiceMailStatusUpdate | undefined {
  return usePhoneState((state) => state.voicemail);
}

/**
 * The three forwards as the server last told them; one is absent until it has.
 *
 * @example
 * ```tsx
 * const { unc } = useForwarding();
 * return unc?.enabled ? <p>All calls go to {unc.destination}</p> : null;
 * ```
 */
export function useForwarding(): Readonly<Partial<Record<ForwardKind, Forward>>> {
  return usePhoneState((state) => state.forwards);
}

/**
 * Do not disturb as the server last told it, or `undefined` until it has.
 *
 * @example
 * ```tsx
 * return useDoNotDisturb() ? <p>Do not disturb</p> : null;
 * ```
 */
export function useDoNotDisturb(): boolean | undefined {
  return usePhoneState((state) => state.dnd);
}

/**
 * Who is logged in, once the server has said.
 *
 * @example
 * ```tsx
 * return <p>{useUser()?.fullName}</p>;
 * ```
 */
export function useUser(): UserIdentity | undefined {
  return usePhoneState((state) => state.user);
}

/**
 * The user's line, once the server has said.
 *
 * @example
 * ```tsx
 * return useLine()?.hasLine === false ? <p>No phone line</p> : null;
 * ```
 */
export function useLine(): LineConfig | undefined {
  return usePhoneState((state) => state.line);
}
