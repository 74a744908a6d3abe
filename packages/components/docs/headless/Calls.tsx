import { type Colleague, useCallList } from '@hookswitch/hooks';
import { CallItem } from './CallItem.js';
import { CommandButton } from './CommandButton.js';
import type { TransferWish } from './TransferWish.js';
import { ENDS, whoIs } from './words.js';

/** What `Calls` needs. */
export interface CallsProps {
  /** Which call is being passed on. */
  readonly transfer: TransferWish | undefined;
  readonly onTransfer: (transfer: TransferWish | undefined) => void;
  readonly colleagues: readonly Colleague[];
}

/** The calls of the line: who rings, who is on it, who waits. */
export function Calls({ transfer, onTransfer, colleagues }: CallsProps) {
  const list = useCallList({ onTransfer: (callId) => onTransfer(transfer?.callId === callId ? undefined : { callId }) });
  const ringing = list.rows.filter(({ call }) => call.state === 'ringing');
  return (
    <section aria-label="Calls" aria-busy={!list.isVerified}>
      <h2>Calls</h2>
      {/* Always there: a live region that comes with its words is not read out. */}
      <p role="status">{ringing.map(({ call }) => `${whoIs(call)} is calling${call.queue ? `, queue ${call.queue}` : ''}.`).join(' ')}</p>
      {list.notice && (
        <p className="line">
          <span>
            The call with <bdi>{whoIs(list.notice.call)}</bdi> {ENDS[list.notice.reason]}.
          </span>
          <CommandButton onPress={list.onDismissNotice}>Dismiss</CommandButton>
        </p>
      )}
      {list.rows.length === 0 && <p>{list.isVerified ? 'No calls' : 'Asking the server which calls there are'}</p>}
      <ul>
        {list.rows.map((row) => (
          <CallItem
            key={row.call.id}
            row={row}
            list={list}
            transfer={transfer}
            onEnd={() => onTransfer(undefined)}
            colleagues={colleagues}
          />
        ))}
      </ul>
    </section>
  );
}
