import type { CallGroup, CallListProps, CallListRow } from '@hookswitch/hooks';
import { type ForwardedRef, Fragment, forwardRef, useCallback, useId, useMemo, useState } from 'react';
import { callList } from '../i18n/en/callList.js';
import { useWords } from '../i18n/useWords.js';
import { classNames } from '../internal/classNames.js';
import type { CallHandlers } from '../internal/incoming/CallHandlers.js';
import { IncomingAnnouncement } from '../internal/incoming/IncomingAnnouncement.js';
import { useSteadyHands } from '../internal/incoming/useSteadyHands.js';
import type { RootProps } from '../internal/RootProps.js';
import { useKeptFocus } from '../internal/useKeptFocus.js';
import { arrangeCalls, loudestCall } from './arrangeCalls.js';
import { CallCard } from './CallCard.js';
import { EndedNotice } from './EndedNotice.js';
import { GroupHeading } from './GroupHeading.js';

const ENGLISH = { callList };

/** What `CallListView` takes: its own props, and what goes to its root element. */
export interface CallListViewProps extends CallListProps, RootProps {}

const NO_GROUPS: readonly CallGroup[] = [];

/**
 * The calls on the line, the one that needs the agent first on top and open, the others folded to a line; calls that belong
 * together in a bracket.
 *
 * @example
 * ```tsx
 * <CallListView {...useCallList({ onTransfer: setTransferring })} />
 * ```
 */
export const CallListView = forwardRef(function CallListView(props: CallListViewProps, forwarded: ForwardedRef<HTMLDivElement>) {
  const { rows, groups, isDeviceConference, incoming, isVerified, notice, onDismissNotice, schema, ...rest } = props;
  const { onAnswer, onHangUp, onHold, onResume, onTransfer, onSetData, now, className, ...root } = rest;
  const words = useWords(ENGLISH).callList;
  const shown = useMemo(() => (incoming === 'elsewhere' ? rows.filter(isShownHere) : rows), [rows, incoming]);
  const arranged = useMemo(() => arrangeCalls(shown, groups ?? NO_GROUPS, isDeviceConference), [shown, groups, isDeviceConference]);
  const loud = useMemo(() => loudestCall(arranged), [arranged]);
  const asked = useHandlers({ onAnswer, onHangUp, onHold, onResume, onTransfer, onSetData, now });
  const { handlers, ...hands } = useSteadyHands(asked, loud);
  const { ref, ...focus } = useKeptFocus(forwarded);
  const { opened, toggle } = useOpened();
  const headings = useId();

  return (
    <div
      role="group"
      aria-label={words.label}
      {...root}
      {...focus}
      {...hands}
      ref={ref}
      tabIndex={-1}
      className={classNames('hs hs-call-list', className)}
    >
      <IncomingAnnouncement rows={shown} schema={schema} />
      {arranged.map(({ row, group }) => (
        <Fragment key={row.call.id}>
          {group?.place === 'first' && <GroupHeading group={group} id={`${headings}${group.id}`} />}
          <CallCard
            row={row}
            handlers={handlers}
            isLoud={row.call.id === loud}
            isOpen={row.call.id === loud || opened.has(row.call.id)}
            onToggle={row.call.id === loud ? undefined : toggle}
            schema={schema}
            place={group?.place}
            headingId={group && `${headings}${group.id}`}
          />
        </Fragment>
      ))}
      {shown.length === 0 && !notice && (
        <p className="hs-empty">{rows.length > 0 ? words.noOther : isVerified ? words.empty : words.unverified}</p>
      )}
      <EndedNotice notice={notice} onDismissNotice={onDismissNotice} />
    </div>
  );
});

function isShownHere({ call }: CallListRow): boolean {
  return call.state !== 'ringing' || call.direction !== 'incoming';
}

/** The handlers as one object, the same for as long as they are. */
function useHandlers({ onAnswer, onHangUp, onHold, onResume, onTransfer, onSetData, now }: CallHandlers): CallHandlers {
  return useMemo(
    () => ({ onAnswer, onHangUp, onHold, onResume, onTransfer, onSetData, now }),
    [onAnswer, onHangUp, onHold, onResume, onTransfer, onSetData, now],
  );
}

/** Which calls the agent has opened, besides the one that is open anyway. */
function useOpened() {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((callId: string) => {
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(callId)) after.add(callId);
      return after;
    });
  }, []);
  return { opened, toggle };
}
