import type { CallListProps, CallListRow, Colleague } from '@hookswitch/hooks';
import { CallData } from './CallData.js';
import { CommandButton } from './CommandButton.js';
import { Problem } from './Problem.js';
import { Since } from './Since.js';
import { Transfer } from './Transfer.js';
import type { TransferWish } from './TransferWish.js';
import { CALL_STATES, whoIs } from './words.js';

/** What `CallItem` needs. */
export interface CallItemProps {
  readonly row: CallListRow;
  readonly list: CallListProps;
  readonly transfer: TransferWish | undefined;
  /** The transfer is over, or was put away. */
  readonly onEnd: () => void;
  readonly colleagues: readonly Colleague[];
}

/** One call, with what may be done with it and why the rest may not. */
export function CallItem({ row, list, transfer, onEnd, colleagues }: CallItemProps) {
  const { call } = row;
  const isTransferring = transfer?.callId === call.id;
  return (
    <li aria-label={whoIs(call)} data-state={call.state}>
      {/* What callers say of themselves is untrusted text, in whatever script. */}
      <h3>
        <bdi>{whoIs(call)}</bdi> {call.name && <bdi className="quiet">{call.number}</bdi>}
      </h3>
      <p>
        {CALL_STATES[call.state]} <Since moment={call.since} now={list.now} /> {call.queue && <bdi>queue {call.queue}</bdi>}{' '}
        {!row.isVerified && '(checking with the server)'}
      </p>
      <Actions row={row} list={list} isTransferring={isTransferring} />
      <Problem problem={row.problem} />
      {isTransferring && <Transfer callId={call.id} to={transfer.to} onEnd={onEnd} colleagues={colleagues} />}
      <CallData call={call} permission={row.permissions['set-data']} onSetData={list.onSetData} />
    </li>
  );
}

interface ActionsProps extends Pick<CallItemProps, 'row' | 'list'> {
  readonly isTransferring: boolean;
}

function Actions({ row: { call, permissions, pending }, list, isTransferring }: ActionsProps) {
  const { id, state } = call;
  const isTalking = state === 'established' || state === 'held';
  return (
    <p className="line">
      {state === 'ringing' && (
        <CommandButton permission={permissions.answer} isPending={pending.includes('answer')} onPress={() => list.onAnswer(id)}>
          Answer
        </CommandButton>
      )}
      {state === 'established' && (
        <CommandButton permission={permissions.hold} isPending={pending.includes('hold')} onPress={() => list.onHold(id)}>
          Hold
        </CommandButton>
      )}
      {state === 'held' && (
        <CommandButton permission={permissions.resume} isPending={pending.includes('hold')} onPress={() => list.onResume(id)}>
          Resume
        </CommandButton>
      )}
      {isTalking && (
        // What is open can always be closed.
        <CommandButton
          permission={isTransferring ? { ok: true } : permissions.transfer}
          isExpanded={isTransferring}
          onPress={() => list.onTransfer?.(id)}
        >
          Transfer
        </CommandButton>
      )}
      <CommandButton permission={permissions.hangup} isPending={pending.includes('hangup')} onPress={() => list.onHangUp(id)}>
        {state === 'ringing' ? 'Refuse' : 'Hang up'}
      </CommandButton>
    </p>
  );
}
