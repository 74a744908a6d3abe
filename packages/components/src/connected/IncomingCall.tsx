import type { Call } from '@hookswitch/core';
import { type IncomingCallOptions, useAttentionBadge, useCallNotifications, useIncomingCall } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import { callList } from '../i18n/en/callList.js';
import { unknownCaller } from '../i18n/en/common.js';
import { incomingCall } from '../i18n/en/incomingCall.js';
import { useWords } from '../i18n/useWords.js';
import { IncomingCallView } from '../incoming-call/IncomingCallView.js';
import type { RootProps } from '../internal/RootProps.js';
import { whoIs } from '../internal/whoIs.js';

const ENGLISH = { callList, incomingCall, unknownCaller };

/** What `IncomingCall` takes: its options, and what goes to its root element. */
export interface IncomingCallProps extends IncomingCallOptions, RootProps {
  /**
   * Shows a call on the desktop while the agent looks elsewhere, once the user has allowed it: ask by `useCallNotifications().onAsk`
   * when a button is pressed. None of the call's data is in it.
   * @default false
   */
  readonly notifies?: boolean | undefined;
  /**
   * Says in the page's title and on its icon that a call rings. They are yours, so this is for you to choose; see
   * `useAttentionBadge`.
   * @default false
   */
  readonly marksPage?: boolean | undefined;
}

/**
 * The calls that ring, on the phone of the nearest `PhoneProvider`. Have one in a page, always mounted: it rings, and tells
 * screen readers; while nothing rings it takes no place.
 *
 * @example
 * ```tsx
 * <IncomingCall onTransfer={(callId) => setTransferring(callId)} schema={customerData} />
 * ```
 */
export const IncomingCall = forwardRef<HTMLDivElement, IncomingCallProps>(function IncomingCall(
  { onTransfer, schema, ringtone, notifies = false, marksPage = false, ...root },
  ref,
) {
  const messages = useWords(ENGLISH);
  const words = messages.incomingCall;
  useCallNotifications({
    isEnabled: notifies,
    format: (call: Call) => ({
      title: words.notification(whoIs(call, messages)),
      body: [call.name && call.number, call.queue && messages.callList.queue(call.queue)].filter(Boolean).join(' · '),
    }),
  });
  useAttentionBadge({
    isEnabled: marksPage,
    title: (calls) => words.pageTitle(calls[0] ? whoIs(calls[0], messages) : '', calls.length),
  });
  return <IncomingCallView {...useIncomingCall({ onTransfer, schema, ringtone })} {...root} ref={ref} />;
});
