import type { UserDataSchema } from '@hookswitch/core/schema';
import type { CallListRow } from '@hookswitch/hooks';
import { ChevronDown, ChevronUp, CircleQuestionMark, Users } from 'lucide-react';
import { memo, useState } from 'react';
import { useMessages } from '../i18n/MessagesProvider.js';
import { ActionButton, reasonFor } from '../internal/ActionButton.js';
import { CallStateGlyph } from '../internal/CallStateGlyph.js';
import { CallTimer } from '../internal/CallTimer.js';
import { Problem } from '../internal/Problem.js';
import { CALL_TONES } from '../internal/tone.js';
import { whoIs } from '../internal/whoIs.js';
import { CallActions } from './CallActions.js';
import type { CallHandlers } from '../internal/incoming/CallHandlers.js';
import { FoldedActions } from './FoldedActions.js';
import { SchemaDataList } from '../internal/user-data/SchemaDataList.js';
import { UserDataEditor } from './UserDataEditor.js';
import { UserDataList } from '../internal/user-data/UserDataList.js';
import { useSentData } from '../internal/user-data/useSentData.js';

interface CallCardProps {
  readonly row: CallListRow;
  readonly handlers: CallHandlers;
  /** The one call that needs the agent first. */
  readonly isLoud: boolean;
  readonly isOpen: boolean;
  /** The loud call is always open; the others can be opened and folded. */
  readonly onToggle: ((callId: string) => void) | undefined;
  readonly schema: UserDataSchema | undefined;
}

/** One call: its state, who it is with, its data and what can be done with it. Renders when its own row changes. */
export const CallCard = memo(function CallCard({ row, handlers, isLoud, isOpen, onToggle, schema }: CallCardProps) {
  const messages = useMessages();
  const words = messages.callList;
  const { call } = row;
  const who = whoIs(call, messages);
  const [isEditing, setEditing] = useState(false);
  const { sent, send } = useSentData(handlers, call.id);
  const whyNoData = reasonFor(row.permissions['set-data'], messages);
  return (
    <article
      className="hs-call"
      aria-label={`${messages.callState[call.state]}${messages.listSeparator}${who}`}
      tabIndex={-1}
      data-call={call.id}
      data-state={call.state}
      data-tone={CALL_TONES[call.state]}
      data-loud={isLoud || undefined}
      data-open={isOpen || undefined}
      data-unverified={row.isVerified ? undefined : ''}
    >
      <span className="hs-call-edge" aria-hidden="true" />
      <div className="hs-call-line">
        <div className="hs-call-what">
          <CallStateGlyph state={call.state} />
          {call.queue !== undefined && (
            <span className="hs-call-queue">
              <bdi>{words.queue(call.queue)}</bdi>
            </span>
          )}
          {/* The talk as a whole: a hold in between does not begin it anew. */}
          <CallTimer since={(call.state === 'established' && call.answeredAt) || call.since} now={handlers.now} />
        </div>
        <div className="hs-call-who">
          <bdi className="hs-call-name">{who}</bdi>
          {call.name !== '' && <bdi className="hs-call-number">{call.number}</bdi>}
        </div>
        {!isOpen && <FoldedActions row={row} handlers={handlers} />}
        {onToggle && (
          <ActionButton
            icon={isOpen ? ChevronUp : ChevronDown}
            isIconOnly
            className="hs-call-fold"
            isExpanded={isOpen}
            onPress={() => onToggle(call.id)}
          >
            {isOpen ? words.less(who) : words.more(who)}
          </ActionButton>
        )}
      </div>
      {!row.isVerified && (
        <p className="hs-doubt">
          <CircleQuestionMark className="hs-glyph" aria-hidden="true" />
          {words.unverified}
        </p>
      )}
      {isOpen && (
        <>
          {call.conference && (
            <p className="hs-note">
              <Users className="hs-glyph" aria-hidden="true" />
              <bdi>{words.conference(call.conference.name || call.conference.number, call.conference.participants.length)}</bdi>
            </p>
          )}
          {schema ? (
            <SchemaDataList schema={schema} data={call.userData} sent={sent} onSend={send} reason={whyNoData} isLive={isLive(call)} />
          ) : (
            <UserDataList data={call.userData} sent={sent} />
          )}
          <CallActions row={row} handlers={handlers} isEditing={isEditing} onEdit={() => setEditing(!isEditing)} />
          {isEditing && <UserDataEditor onSend={send} onClose={() => setEditing(false)} reason={whyNoData} />}
        </>
      )}
      <Problem problem={row.problem} />
    </article>
  );
});

/** Whether the call is not over yet. */
function isLive({ state }: CallListRow['call']): boolean {
  return state !== 'released' && state !== 'failed';
}
