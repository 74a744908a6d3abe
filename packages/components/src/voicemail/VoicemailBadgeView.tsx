import type { VoicemailBadgeProps } from '@hookswitch/hooks';
import { Phone, Voicemail } from 'lucide-react';
import { type ForwardedRef, forwardRef } from 'react';
import { refusal } from '../i18n/en/errors.js';
import { voicemail } from '../i18n/en/voicemail.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton, reasonFor } from '../internal/ActionButton.js';
import { classNames } from '../internal/classNames.js';
import { Problem } from '../internal/Problem.js';
import type { RootProps } from '../internal/RootProps.js';

const ENGLISH = { refusal, voicemail };

/** What `VoicemailBadgeView` takes: its own props, and what goes to its root element. */
export interface VoicemailBadgeViewProps extends VoicemailBadgeProps, RootProps {}

/**
 * New and heard messages, and a way to listen where the mailbox's number is known. The server's `waitingMessages` is a flag and is not counted. Nothing for a user without a mailbox.
 *
 * @example
 * ```tsx
 * <VoicemailBadgeView {...useVoicemailBadge({ mailboxNumber: '*98' })} />
 * ```
 */
export const VoicemailBadgeView = forwardRef(function VoicemailBadgeView(
  props: VoicemailBadgeViewProps,
  ref: ForwardedRef<HTMLDivElement>,
) {
  const { counters, mailbox, className, ...root } = props;
  const messages = useWords(ENGLISH);
  const words = messages.voicemail;
  if (!counters) return null;
  const hasNew = counters.newMessages > 0;
  return (
    <div
      role="group"
      aria-label={words.label}
      {...root}
      ref={ref}
      className={classNames('hs hs-voicemail', className)}
      data-new={hasNew || undefined}
    >
      <Voicemail className="hs-icon" aria-hidden="true" />
      <span className="hs-voicemail-new">{words.newMessages(counters.newMessages)}</span>
      {counters.oldMessages > 0 && <span className="hs-voicemail-old">{words.oldMessages(counters.oldMessages)}</span>}
      {mailbox && (
        <span className="hs-actions">
          <ActionButton
            icon={Phone}
            onPress={mailbox.onCall}
            reason={reasonFor(mailbox.permission, messages)}
            isPending={mailbox.isPending}
          >
            {words.call}
          </ActionButton>
        </span>
      )}
      <Problem problem={mailbox?.problem} />
    </div>
  );
});
