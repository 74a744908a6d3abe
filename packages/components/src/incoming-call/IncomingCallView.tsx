import type { IncomingCallProps } from '@hookswitch/hooks';
import { type ForwardedRef, forwardRef, useCallback, useMemo, useState } from 'react';
import { incomingCall } from '../i18n/en/incomingCall.js';
import { useWords } from '../i18n/useWords.js';
import { classNames } from '../internal/classNames.js';
import { IncomingAnnouncement } from '../internal/incoming/IncomingAnnouncement.js';
import { useSteadyHands } from '../internal/incoming/useSteadyHands.js';
import type { RootProps } from '../internal/RootProps.js';
import { useKeptFocus } from '../internal/useKeptFocus.js';
import { IncomingCard } from './IncomingCard.js';
import type { IncomingHandlers } from './IncomingHandlers.js';
import { readOnly } from './readOnly.js';
import { SoundPrompt } from './SoundPrompt.js';
import { useMoves } from './useMoves.js';

const ENGLISH = { incomingCall };

/** How many calls are shown in full; more would push the first ones out of sight. */
const SHOWN_IN_FULL = 2;

/** What `IncomingCallView` takes: its own props, and what goes to its root element. */
export interface IncomingCallViewProps extends IncomingCallProps, RootProps {}

/**
 * The calls that ring, each with what is known of the caller before it is answered. While nothing rings it shows nothing and
 * takes no place, and only its live region waits: keep it mounted, wherever it fits.
 *
 * @example
 * ```tsx
 * <IncomingCallView {...useIncomingCall({ onTransfer: setTransferring })} />
 * ```
 */
export const IncomingCallView = forwardRef(function IncomingCallView(
  props: IncomingCallViewProps,
  forwarded: ForwardedRef<HTMLDivElement>,
) {
  const { rows, sound, onTurnOnSound, onAnswer, onRefuse, onTransfer, schema, now, className, ...root } = props;
  const messages = useWords(ENGLISH);
  const asked = useMemo<IncomingHandlers>(() => ({ onAnswer, onHangUp: onRefuse, onTransfer, now }), [onAnswer, onRefuse, onTransfer, now]);
  const { handlers, ...hands } = useSteadyHands(asked, useMoves(rows));
  const { ref, ...focus } = useKeptFocus(forwarded);
  const shownSchema = useMemo(() => schema && readOnly(schema), [schema]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((callId: string) => {
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(callId)) after.add(callId);
      return after;
    });
  }, []);

  return (
    <div
      role="group"
      aria-label={messages.incomingCall.label}
      {...root}
      {...focus}
      {...hands}
      ref={ref}
      tabIndex={-1}
      className={classNames('hs hs-incoming', className)}
      data-idle={rows.length === 0 || undefined}
      data-sound={sound}
    >
      <IncomingAnnouncement rows={rows} schema={schema} />
      {rows.map((row, at) => (
        <IncomingCard
          key={row.call.id}
          row={row}
          handlers={handlers}
          isLoud={at === 0}
          isOpen={at < SHOWN_IN_FULL || opened.has(row.call.id)}
          onToggle={at < SHOWN_IN_FULL ? undefined : toggle}
          schema={shownSchema}
        />
      ))}
      {rows.length > 0 && <SoundPrompt sound={sound} onTurnOnSound={onTurnOnSound} />}
    </div>
  );
});
