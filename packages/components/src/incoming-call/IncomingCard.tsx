import type { UserDataSchema } from '@hookswitch/core/schema';
import type { CallListRow } from '@hookswitch/hooks';
import { ChevronDown, ChevronUp, CircleQuestionMark } from 'lucide-react';
import { memo } from 'react';
import { callList } from '../i18n/en/callList.js';
import { listSeparator, unknownCaller } from '../i18n/en/common.js';
import { refusal } from '../i18n/en/errors.js';
import { callState } from '../i18n/en/states.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton, reasonFor } from '../internal/ActionButton.js';
import { CallStateGlyph } from '../internal/CallStateGlyph.js';
import { CallTimer } from '../internal/CallTimer.js';
import { Problem } from '../internal/Problem.js';
import { CALL_TONES } from '../internal/tone.js';
import { CallData } from '../internal/user-data/CallData.js';
import { whoIs } from '../internal/whoIs.js';
import { AnswerButton, IncomingActions } from './IncomingActions.js';
import type { IncomingHandlers } from './IncomingHandlers.js';

const ENGLISH = { callList, callState, listSeparator, refusal, unknownCaller };

interface IncomingCardProps {
  readonly row: CallListRow;
  readonly handlers: IncomingHandlers;
  /** The call that has rung longest. */
  readonly isLoud: boolean;
  readonly isOpen: boolean;
  /** The first calls are always open; those after them can be opened and folded. */
  readonly onToggle: ((callId: string) => void) | undefined;
  /** What the data means; nothing can be changed before the call is answered. */
  readonly schema: UserDataSchema | undefined;
}

/** One call that rings: who it is, for which queue and how long, what is known of them, and what can be done. */
export const IncomingCard = memo(function IncomingCard({ row, handlers, isLoud, isOpen, onToggle, schema }: IncomingCardProps) {
  const messages = useWords(ENGLISH);
  const words = messages.callList;
  const { call } = row;
  const who = whoIs(call, messages);
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
          <CallTimer since={call.since} now={handlers.now} />
        </div>
        <div className="hs-call-who">
          <bdi className="hs-call-name">{who}</bdi>
          {call.name !== '' && <bdi className="hs-call-number">{call.number}</bdi>}
        </div>
        {!isOpen && <AnswerButton row={row} handlers={handlers} isIconOnly />}
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
          <CallData
            call={call}
            schema={schema}
            sent={NOTHING_SENT}
            onSend={nothingIsSent}
            reason={reasonFor(row.permissions['set-data'], messages)}
          />
          <IncomingActions row={row} handlers={handlers} />
        </>
      )}
      <Problem problem={row.problem} />
    </article>
  );
});

const NOTHING_SENT = [] as const;
const nothingIsSent = async () => false;
