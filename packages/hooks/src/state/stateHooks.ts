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

/** The state of our own line, or `undefined` while unknown. */
export function usePhoneStatus(): PhoneStatusName | undefined {
  return usePhoneState((state) => state.phoneStatus);
}

/** The line's calls, in the order they appeared. */
export function useCalls(): readonly Call[] {
  return usePhoneState((state) => state.calls);
}

/** One call by its id, or `undefined` when there is no such call now. */
export function useCall(callId: string): Call | undefined {
  return usePhoneState((state) => state.calls.find((call) => call.id === callId));
}

/** Whether the calls are known to be the server's: false from the moment the link is lost until it has confirmed them. */
export function useCallsVerified(): boolean {
  return usePhoneState((state) => state.verification === 'verified');
}

/** Where the connection stands: its phase, the next attempt's time and the reason it is down. */
export function useConnection(): ConnectionState {
  return usePhoneState((state) => state.connection);
}

/**
 * Voicemail counters, or `undefined` for a user without a mailbox. A badge shows `newMessages`; `waitingMessages` is a lamp
 * (0 or 1), so the three are never added up.
 */
export function useVoicemail(): VoiceMailStatusUpdate | undefined {
  return usePhoneState((state) => state.voicemail);
}

/** The three forwards as the server last told them; one is absent until it has. */
export function useForwarding(): Readonly<Partial<Record<ForwardKind, Forward>>> {
  return usePhoneState((state) => state.forwards);
}

/** Do not disturb as the server last told it, or `undefined` until it has. */
export function useDoNotDisturb(): boolean | undefined {
  return usePhoneState((state) => state.dnd);
}

/** Who is logged in, once the server has said. */
export function useUser(): UserIdentity | undefined {
  return usePhoneState((state) => state.user);
}

/** The user's line, once the server has said. */
export function useLine(): LineConfig | undefined {
  return usePhoneState((state) => state.line);
}
