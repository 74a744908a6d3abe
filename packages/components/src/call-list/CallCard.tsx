import type { UserDataSchema } from '@hookswitch/core/schema';
import type { CallListRow } from '@hookswitch/hooks';
import { ChevronDown, ChevronUp, CircleQuestionMark } from 'lucide-react';
import { memo, useState } from 'react';
import { callList } from '../i18n/en/callList.js';
import { listSeparator, unknownCaller } from '../i18n/en/common.js';
import { refusal } from '../i18n/en/errors.js';
import { callState } from '../i18n/en/states.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton, reasonFor } from '../internal/ActionButton.js';
import type { CallHandlers } from '../internal/incoming/CallHandlers.js';
import { Problem } from '../internal/Problem.js';
import { CALL_TONES } from '../internal/tone.js';
import { CallData } from '../internal/user-data/CallData.js';
import { UserDataEditor } from '../internal/user-data/UserDataEditor.js';
import { useSentData } from '../internal/user-data/useSentData.js';
import { whoIs } from '../internal/whoIs.js';
import type { PlaceInGroup } from './arrangeCalls.js';
import { CallActions } from './CallActions.js';
import { CallLine } from './CallLine.js';
import { ConferenceRoom } from './ConferenceRoom.js';
import { FoldedActions } from './FoldedActions.js';

const ENGLISH = { callList, callState, listSeparator, refusal, unknownCaller };

interface CallCardProps {
  readonly row: CallListRow;
  readonly handlers: CallHandlers;
  /** The one call that needs the agent first. */
  readonly isLoud: boolean;
  readonly isOpen: boolean;
  /** The loud call is always open; the others can be opened and folded. */
  readonly onToggle: ((callId: string) => void) | undefined;
  readonly schema: UserDataSchema | undefined;
  /** Where it stands in its group, and what says why they belong together. */
  readonly place: PlaceInGroup['place'] | undefined;
  readonly headingId: string | undefined;
}

/** One call: its state, who it is with, its data and what can be done with it. Renders when its own row changes. */
export const CallCard = memo(function CallCard(props: CallCardProps) {
  const { row, handlers, isLoud, isOpen, onToggle, schema, place, headingId } = props;
  const messages = useWords(ENGLISH);
  const words = messages.callList;
  const { call } = row;
  const who = whoIs(call, messages);
  const [isEditing, setEditing] = useState(false);
  // A card that is folded and opened again, as while a colleague is asked, takes no focus for a form of before.
  if (isEditing && !isOpen) setEditing(false);
  const { sent, send } = useSentData(handlers, call);
  const whyNoData = reasonFor(row.permissions['set-data'], messages);
  return (
    <article
      className="hs-call"
      aria-label={`${messages.callState[call.state]}${messages.listSeparator}${who}`}
      aria-describedby={headingId}
      tabIndex={-1}
      data-call={call.id}
      data-state={call.state}
      data-tone={CALL_TONES[call.state]}
      data-loud={isLoud || undefined}
      data-open={isOpen || undefined}
      data-place={place}
      data-unverified={row.isVerified ? undefined : ''}
    >
      <span className="hs-call-edge" aria-hidden="true" />
      <div className="hs-call-line">
        <CallLine call={call} now={handlers.now} />
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
          <span>{words.unverified}</span>
        </p>
      )}
      {isOpen && (
        <>
          {call.conference && <ConferenceRoom room={call.conference} />}
          <CallData call={call} schema={schema} sent={sent} onSend={send} reason={whyNoData} />
          <CallActions row={row} handlers={handlers} isEditing={isEditing} onEdit={() => setEditing(!isEditing)} />
          {isEditing && <UserDataEditor onSend={send} onClose={() => setEditing(false)} reason={whyNoData} />}
        </>
      )}
      <Problem problem={row.problem} />
    </article>
  );
});
