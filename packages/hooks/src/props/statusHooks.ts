import type { PhoneClient } from '@hookswitch/core';
import { useCallback } from 'react';
import { usePhone } from '../provider/usePhone.js';
import { useConnection, usePhoneStatus, useUser, useVoicemail } from '../state/stateHooks.js';
import { usePhoneState } from '../state/usePhoneState.js';
import type { ConnectionBannerProps, PhoneStatusProps, VoicemailBadgeProps } from './StatusProps.js';
import { useNow } from './useNow.js';

/**
 * Everything `VoicemailBadgeView` needs.
 *
 * @example
 * ```tsx
 * <VoicemailBadgeView {...useVoicemailBadge()} />
 * ```
 */
export function useVoicemailBadge(): VoicemailBadgeProps {
  return { counters: useVoicemail() };
}

/** What `usePhoneStatusBadge` takes. */
export interface PhoneStatusOptions {
  /** @default the line of the latest call: the server tells it with calls only */
  readonly ownNumber?: string | undefined;
}

/**
 * Everything `PhoneStatusView` needs.
 *
 * @example
 * ```tsx
 * <PhoneStatusView {...usePhoneStatusBadge({ ownNumber: '1000' })} />
 * ```
 */
export function usePhoneStatusBadge({ ownNumber }: PhoneStatusOptions = {}): PhoneStatusProps {
  const seenNumber = usePhoneState((state) => (state.calls[0] ?? state.ended.at(-1)?.call)?.ownNumber);
  return { status: usePhoneStatus(), user: useUser(), ownNumber: ownNumber ?? seenNumber };
}

/**
 * Everything `ConnectionBannerView` needs.
 *
 * @example
 * ```tsx
 * <ConnectionBannerView {...useConnectionBanner()} />
 * ```
 */
export function useConnectionBanner(): ConnectionBannerProps {
  const client = usePhone();
  return {
    connection: useConnection(),
    verification: usePhoneState((state) => state.verification),
    now: useNow(),
    onTryNow: useCallback(() => tryNow(client), [client]),
  };
}

/** What is missing: the connection, or, with that up, the server's word on the calls. */
function tryNow(client: PhoneClient): void {
  // Its failure shows where its success would: in the state.
  if (client.getState().connection.phase === 'online') client.getCurrentCallsPhoneEvents().catch(() => {});
  else client.retryNow();
}
