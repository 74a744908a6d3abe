import type { CallListProps } from '@hookswitch/hooks';
import { X } from 'lucide-react';
import { callList } from '../i18n/en/callList.js';
import { unknownCaller } from '../i18n/en/common.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';
import { whoIs } from '../internal/whoIs.js';

const ENGLISH = { callList, unknownCaller };

/** What an agent must hear of a call that has ended. Always there, since a live region that arrives with its text is not read out. */
export function EndedNotice({ notice, onDismissNotice }: Pick<CallListProps, 'notice' | 'onDismissNotice'>) {
  const messages = useWords(ENGLISH);
  return (
    <div className="hs-ended" data-shown={notice ? '' : undefined}>
      <p aria-live="polite">{notice && <bdi>{sentence(notice, messages)}</bdi>}</p>
      {notice && (
        <ActionButton icon={X} isIconOnly name="dismiss" onPress={onDismissNotice}>
          {messages.callList.dismiss}
        </ActionButton>
      )}
    </div>
  );
}

function sentence({ call, reason, other }: NonNullable<CallListProps['notice']>, messages: typeof ENGLISH): string {
  const words = messages.callList;
  const who = whoIs(call, messages);
  // Of a colleague who did not answer, or a number nobody has, the reason says more than that they are gone.
  const isPlainEnd = reason === 'completed' || reason === 'unknown' || reason === 'lost';
  return other && isPlainEnd ? words.parted(who, whoIs(other, messages), other.state) : words.ended(who, reason);
}
