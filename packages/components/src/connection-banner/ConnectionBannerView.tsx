import type { ConnectionBannerProps } from '@hookswitch/hooks';
import { CircleQuestionMark, RotateCw, TriangleAlert, Unplug } from 'lucide-react';
import { type ForwardedRef, forwardRef, useCallback } from 'react';
import { connection as english } from '../i18n/en/connection.js';
import { error } from '../i18n/en/errors.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';
import { classNames } from '../internal/classNames.js';
import type { RootProps } from '../internal/RootProps.js';
import { Spinner } from '../internal/Spinner.js';
import { useSeconds } from '../internal/timers.js';

const ENGLISH = { connection: english, error };

/** What `ConnectionBannerView` takes: its own props, and what goes to its root element. */
export interface ConnectionBannerViewProps extends ConnectionBannerProps, RootProps {}

type BannerState = 'well' | 'connecting' | 'waiting' | 'stopped' | 'checking' | 'unanswered';

/**
 * What is wrong with the connection, when the next attempt is, and a way not to wait for it. Empty while all is well:
 * its element stays, so that a screen reader hears the first word.
 *
 * @example
 * ```tsx
 * <ConnectionBannerView {...useConnectionBanner()} />
 * ```
 */
export const ConnectionBannerView = forwardRef(function ConnectionBannerView(
  props: ConnectionBannerViewProps,
  ref: ForwardedRef<HTMLDivElement>,
) {
  const { connection, verification, now, onTryNow, className, ...root } = props;
  const messages = useWords(ENGLISH);
  const words = messages.connection;
  const state = bannerState(connection, verification);
  return (
    <div {...root} ref={ref} className={classNames('hs hs-banner', className)} data-state={state}>
      {state === 'unanswered' && <span className="hs-banner-edge" aria-hidden="true" />}
      {state !== 'well' && <BannerIcon state={state} />}
      <div className="hs-banner-text">
        <p role="status">{sentence(state, connection, messages)}</p>
        {connection.phase === 'waiting' && <NextTry at={connection.nextAttemptAt} now={now} />}
      </div>
      {/* None once it has stopped: what ended the session is not mended by trying again, and its sentence says what is. */}
      {(state === 'waiting' || state === 'unanswered') && (
        <ActionButton icon={RotateCw} onPress={onTryNow}>
          {words.tryNow}
        </ActionButton>
      )}
    </div>
  );
});

function NextTry({ at, now }: { readonly at: number; readonly now: () => number }) {
  const words = useWords(ENGLISH).connection;
  const seconds = useSeconds(
    now,
    useCallback((time: number) => Math.ceil((at - time) / 1000), [at]),
  );
  return (
    <span className="hs-banner-next" role="timer">
      {words.nextTry(seconds)}
    </span>
  );
}

function BannerIcon({ state }: { readonly state: Exclude<BannerState, 'well'> }) {
  switch (state) {
    case 'connecting':
    case 'checking':
      return <Spinner />;
    case 'waiting':
      return <Unplug className="hs-icon" aria-hidden="true" />;
    case 'stopped':
      return <TriangleAlert className="hs-icon" aria-hidden="true" />;
    case 'unanswered':
      return <CircleQuestionMark className="hs-icon" aria-hidden="true" />;
    default:
      return state satisfies never;
  }
}

function bannerState(connection: ConnectionBannerProps['connection'], verification: ConnectionBannerProps['verification']): BannerState {
  if (connection.phase === 'idle') return 'well';
  if (connection.phase !== 'online') return connection.phase;
  return verification === 'verified' ? 'well' : verification;
}

function sentence(state: BannerState, connection: ConnectionBannerProps['connection'], messages: typeof ENGLISH): string {
  switch (state) {
    case 'well':
      return '';
    case 'waiting':
      return messages.connection.waiting;
    case 'stopped':
      return connection.phase === 'stopped' ? messages.error(connection.reason) : '';
    case 'connecting':
    case 'checking':
    case 'unanswered':
      return messages.connection[state];
    default:
      return state satisfies never;
  }
}
