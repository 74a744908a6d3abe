import type { UserDataPanelProps } from '@hookswitch/hooks';
import { Tag } from 'lucide-react';
import { type ForwardedRef, forwardRef, useId, useState } from 'react';
import { callList } from '../i18n/en/callList.js';
import { unknownCaller } from '../i18n/en/common.js';
import { refusal } from '../i18n/en/errors.js';
import { userData } from '../i18n/en/userData.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton, reasonFor } from '../internal/ActionButton.js';
import { classNames } from '../internal/classNames.js';
import { Problem } from '../internal/Problem.js';
import type { RootProps } from '../internal/RootProps.js';
import { CallData } from '../internal/user-data/CallData.js';
import { UserDataEditor } from '../internal/user-data/UserDataEditor.js';
import { useSentData } from '../internal/user-data/useSentData.js';
import { whoIs } from '../internal/whoIs.js';

const ENGLISH = { callList, refusal, unknownCaller, userData };

/** What `UserDataPanelView` takes: its own props, and what goes to its root element. */
export interface UserDataPanelViewProps extends UserDataPanelProps, RootProps {}

/** A panel has more room than a card. */
const LIMIT = 24;

/**
 * The data of one call by themselves, for a desk with room: labels, links, secrets and what may be changed, as in the list.
 *
 * @example
 * ```tsx
 * <UserDataPanelView {...useUserDataPanel({ schema })} />
 * ```
 */
export const UserDataPanelView = forwardRef(function UserDataPanelView(props: UserDataPanelViewProps, ref: ForwardedRef<HTMLElement>) {
  const { call, permission, problem, onSetData, schema, className, ...root } = props;
  const messages = useWords(ENGLISH);
  const titleId = useId();
  return (
    <section
      aria-labelledby={titleId}
      {...root}
      ref={ref}
      className={classNames('hs hs-user-data', className)}
      data-empty={call ? undefined : ''}
      data-call={call?.id}
    >
      <h2 className="hs-title" id={titleId}>
        <bdi>{call ? messages.userData.heading(whoIs(call, messages)) : messages.callList.data}</bdi>
      </h2>
      {call ? (
        // What was sent, and what is being typed, is of this call alone.
        <DataOfCall key={call.id} call={call} permission={permission} onSetData={onSetData} schema={schema} />
      ) : (
        <p className="hs-empty">{messages.userData.noCall}</p>
      )}
      <Problem problem={problem} />
    </section>
  );
});

type DataOfCallProps = Omit<UserDataPanelProps, 'call' | 'problem'> & { readonly call: NonNullable<UserDataPanelProps['call']> };

function DataOfCall({ call, permission, onSetData, schema }: DataOfCallProps) {
  const messages = useWords(ENGLISH);
  const [isEditing, setEditing] = useState(false);
  const { sent, send } = useSentData({ onSetData }, call);
  const reason = reasonFor(permission, messages);
  const isEmpty = call.userData.size === 0 && sent.length === 0;
  return (
    <>
      {isEmpty && <p className="hs-empty">{messages.userData.none}</p>}
      <CallData call={call} schema={schema} sent={sent} onSend={send} reason={reason} limit={LIMIT} />
      <div className="hs-actions">
        <ActionButton
          icon={Tag}
          name="data"
          reason={isEditing ? undefined : reason}
          isExpanded={isEditing}
          onPress={() => setEditing(!isEditing)}
        >
          {messages.callList.attachData}
        </ActionButton>
      </div>
      {isEditing && <UserDataEditor onSend={send} onClose={() => setEditing(false)} reason={reason} />}
    </>
  );
}
