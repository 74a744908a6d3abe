import type { CallState } from '@hookswitch/core';
import type { CallListProps, CallListRow } from '@hookswitch/hooks';
import { Users, X } from 'lucide-react';
import { type ForwardedRef, forwardRef, useCallback, useMemo, useState } from 'react';
import { useMessages } from '../i18n/MessagesProvider.js';
import { ActionButton } from '../internal/ActionButton.js';
import { classNames } from '../internal/classNames.js';
import type { RootProps } from '../internal/RootProps.js';
import { whoIs } from '../internal/whoIs.js';
import { CallCard } from './CallCard.js';
import type { CallHandlers } from '../internal/incoming/CallHandlers.js';
import { IncomingAnnouncement } from '../internal/incoming/IncomingAnnouncement.js';
import { useKeptFocus } from './useKeptFocus.js';
import { useSteadyHands } from '../internal/incoming/useSteadyHands.js';

/** The call that needs the agent first stands first. */
const RANKS: Readonly<Record<CallState, number>> = { ringing: 0, established: 1, dialing: 2, held: 3, failed: 4, released: 5 };

/** What `CallListView` takes: its own props, and what goes to its root element. */
export interface CallListViewProps extends CallListProps, RootProps {}

/**
 * The calls on the line, the one that needs the agent first on top and open, the others folded to a line.
 *
 * @example
 * ```tsx
 * <CallListView {...useCallList()} />
 * ```
 */
export const CallListView = forwardRef(function CallListView(props: CallListViewProps, forwarded: ForwardedRef<HTMLDivElement>) {
  const { rows, isDeviceConference, isVerified, notice, onDismissNotice, schema, className, ...rest } = props;
  const { onAnswer, onHangUp, onHold, onResume, onTransfer, onSetData, now, ...root } = rest;
  const messages = useMessages();
  const words = messages.callList;
  const sorted = useMemo(() => sortRows(rows), [rows]);
  const first = sorted[0]?.call.id;
  const asked = useMemo<CallHandlers>(
    () => ({ onAnswer, onHangUp, onHold, onResume, onTransfer, onSetData, now }),
    [onAnswer, onHangUp, onHold, onResume, onTransfer, onSetData, now],
  );
  const handlers = useSteadyHands(asked, first);
  const { ref, ...focus } = useKeptFocus(sorted, forwarded);
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
      aria-label={words.label}
      {...root}
      {...focus}
      ref={ref}
      tabIndex={-1}
      className={classNames('hs hs-call-list', className)}
    >
      <IncomingAnnouncement rows={sorted} schema={schema} />
      {isDeviceConference && (
        <p className="hs-note hs-device-conference">
          <Users className="hs-glyph" aria-hidden="true" />
          {words.deviceConference}
        </p>
      )}
      {sorted.map((row) => (
        <CallCard
          key={row.call.id}
          row={row}
          handlers={handlers}
          isLoud={row.call.id === first}
          isOpen={row.call.id === first || opened.has(row.call.id)}
          onToggle={row.call.id === first ? undefined : toggle}
          schema={schema}
        />
      ))}
      {sorted.length === 0 && !notice && <p className="hs-empty">{isVerified ? words.empty : words.unverified}</p>}
      {notice && (
        <div className="hs-ended">
          <p role="status">
            <bdi>{words.ended(whoIs(notice.call, messages), notice.reason)}</bdi>
          </p>
          <ActionButton icon={X} isIconOnly onPress={onDismissNotice}>
            {words.dismiss}
          </ActionButton>
        </div>
      )}
    </div>
  );
});

function sortRows(rows: readonly CallListRow[]): readonly CallListRow[] {
  return [...rows].sort((left, right) => RANKS[left.call.state] - RANKS[right.call.state]);
}
