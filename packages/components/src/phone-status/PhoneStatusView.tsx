import type { PhoneStatusProps } from '@hookswitch/hooks';
import { BellOff, PhoneForwarded } from 'lucide-react';
import { type ForwardedRef, forwardRef } from 'react';
import { phone } from '../i18n/en/phone.js';
import { useWords } from '../i18n/useWords.js';
import { classNames } from '../internal/classNames.js';
import type { RootProps } from '../internal/RootProps.js';
import { StatusGlyph } from '../internal/StatusGlyph.js';

const ENGLISH = { phone };

/** Keeps a number's place: the server tells it with the first call, and when a call arrives nothing may move. */
const NOT_TOLD = '\u00a0';

/** What `PhoneStatusView` takes: its own props, and what goes to its root element. */
export interface PhoneStatusViewProps extends PhoneStatusProps, RootProps {}

/**
 * Who is logged in, on which number, the state of that phone, and what keeps calls from it.
 *
 * @example
 * ```tsx
 * <PhoneStatusView {...usePhoneStatusBadge()} />
 * ```
 */
export const PhoneStatusView = forwardRef(function PhoneStatusView(props: PhoneStatusViewProps, ref: ForwardedRef<HTMLDivElement>) {
  const { status, user, ownNumber, isDnd, forwardedTo, className, ...root } = props;
  const messages = useWords(ENGLISH);
  return (
    <div
      role="group"
      aria-label={messages.phone.label}
      {...root}
      ref={ref}
      className={classNames('hs hs-phone-status', className)}
      data-status={status ?? 'unknown'}
      data-dnd={isDnd || undefined}
      data-forwarded={forwardedTo !== undefined || undefined}
    >
      <span className="hs-phone-who">
        {user && <bdi className="hs-phone-name">{user.fullName}</bdi>}
        {ownNumber ? (
          <span className="hs-phone-number">
            <span className="hs-hidden">{messages.phone.number('')}</span>
            <bdi>{ownNumber}</bdi>
          </span>
        ) : (
          user && <span className="hs-phone-number">{NOT_TOLD}</span>
        )}
      </span>
      <StatusGlyph status={status} />
      {(isDnd || forwardedTo !== undefined) && (
        <span className="hs-phone-marks">
          {isDnd && (
            <span className="hs-state hs-phone-mark" data-tone="problem">
              <BellOff className="hs-glyph" aria-hidden="true" />
              <span>{messages.phone.dnd}</span>
            </span>
          )}
          {forwardedTo !== undefined && (
            <span className="hs-state hs-phone-mark" data-tone="dialing">
              <PhoneForwarded className="hs-glyph" aria-hidden="true" />
              <bdi>{messages.phone.forwardedTo(forwardedTo)}</bdi>
            </span>
          )}
        </span>
      )}
    </div>
  );
});
