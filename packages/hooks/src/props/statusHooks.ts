import type { PhoneClient } from '@hookswitch/core';
import { useCallback } from 'react';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { usePhone } from '../provider/usePhone.js';
import { useConnection, useDoNotDisturb, useForwarding, usePhoneStatus, useUser, useVoicemail } from '../state/stateHooks.js';
import { usePermission } from '../state/usePermission.js';
import { usePhoneState } from '../state/usePhoneState.js';
import { callStanding } from './callStanding.js';
import type { ConnectionBannerProps, PhoneStatusProps, VoicemailBadgeProps } from './StatusProps.js';
import { useNow } from './useNow.js';
import { useOwnNumber } from './useOwnNumber.js';
import { useProblems } from './useProblems.js';

/** What `useVoicemailBadge` takes. */
export interface VoicemailBadgeOptions {
  /** What to dial for one's messages, such as `*98`: the server does not tell. @default none, and no button */
  readonly mailboxNumber?: string | undefined;
}

/**
 * Everything `VoicemailBadgeView` needs.
 *
 * @example
 * ```tsx
 * <VoicemailBadgeView {...useVoicemailBadge({ mailboxNumber: '*98' })} />
 * ```
 */
export function useVoicemailBadge({ mailboxNumber }: VoicemailBadgeOptions = {}): VoicemailBadgeProps {
  const { problems, note, forget } = useProblems(callStanding);
  const problem = problems.get('call');
  const permission = usePermission('dial');
  const { run, isPending } = usePhoneCommand<string>((client, number) => client.dial(number), {
    onProblem: (reason) => note('call', reason),
  });
  const onCall = () => {
    forget('call');
    if (mailboxNumber !== undefined) run(mailboxNumber);
  };
  return { counters: useVoicemail(), mailbox: mailboxNumber === undefined ? undefined : { onCall, permission, isPending, problem } };
}

/** What `usePhoneStatusBadge` takes. */
export interface PhoneStatusOptions {
  /** @default the line of the latest call: the server tells it with calls only */
  readonly ownNumber?: string | undefined;
  /** Whether do not disturb is said beside the state of the line. @default true */
  readonly showsDnd?: boolean | undefined;
  /** Whether a forward of all calls is. @default true */
  readonly showsForwarding?: boolean | undefined;
}

/**
 * Everything `PhoneStatusView` needs.
 *
 * @example
 * ```tsx
 * <PhoneStatusView {...usePhoneStatusBadge({ ownNumber: '1000' })} />
 * ```
 */
export function usePhoneStatusBadge(options: PhoneStatusOptions = {}): PhoneStatusProps {
  const { ownNumber, showsDnd = true, showsForwarding = true } = options;
  const { unc } = useForwarding();
  const isDnd = useDoNotDisturb();
  return {
    status: usePhoneStatus(),
    user: useUser(),
    ownNumber: useOwnNumber(ownNumber),
    isDnd: showsDnd ? isDnd : undefined,
    forwardedTo: showsForwarding && unc?.enabled ? unc.destination : undefined,
  };
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
