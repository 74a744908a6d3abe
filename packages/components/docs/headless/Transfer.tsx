import { type Colleague, type TransferDialogProps, useTransferDialog } from '@hookswitch/hooks';
import { useId } from 'react';
import { CommandButton } from './CommandButton.js';
import { Problem } from './Problem.js';
import { whoIs } from './words.js';

/** What `Transfer` needs. */
export interface TransferProps {
  readonly callId: string;
  /** Who was chosen in a list. */
  readonly to: string | undefined;
  readonly onEnd: () => void;
  readonly colleagues: readonly Colleague[];
}

/** Passes a call on: at once, or after a word with whoever gets it. */
export function Transfer({ callId, to, onEnd, colleagues }: TransferProps) {
  const transfer = useTransferDialog({ callId, onClose: onEnd, colleagues, initialDestination: to });
  if (!transfer.call) return null;
  return (
    <section aria-label={`Transfer ${whoIs(transfer.call)}`}>
      {transfer.consultation ? <Consulting {...transfer} consultation={transfer.consultation} /> : <Choosing {...transfer} />}
      <Problem problem={transfer.problem} />
    </section>
  );
}

function Choosing({ call, destination, colleagues, contacts = [], permissions, pending, ...on }: TransferDialogProps) {
  const id = useId();
  const others = contacts.filter(({ number }) => !colleagues.some((colleague) => colleague.number === number));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        on.onAskFirst();
      }}
    >
      <label>
        Transfer to{' '}
        <input list={id} value={destination} autoComplete="off" onChange={(event) => on.onDestinationChange(event.target.value)} />
      </label>
      <datalist id={id}>
        {[...colleagues, ...others].map(({ name, number }) => (
          <option key={`${number} ${name}`} value={number}>
            {name}
          </option>
        ))}
      </datalist>
      <p className="line">
        <CommandButton permission={permissions.consult} isPending={pending === 'consult'}>
          Ask first
        </CommandButton>
        <CommandButton permission={permissions.blind} isPending={pending === 'blind'} onPress={on.onTransferNow}>
          Transfer now
        </CommandButton>
        {call?.state === 'established' && (
          <CommandButton permission={permissions.hold} isPending={pending === 'hold'} onPress={on.onHold}>
            Hold first
          </CommandButton>
        )}
      </p>
    </form>
  );
}

interface ConsultingProps extends TransferDialogProps {
  readonly consultation: NonNullable<TransferDialogProps['consultation']>;
}

function Consulting({ consultation: { original, consultation }, permissions, pending, onConnect, onSwap, onBack }: ConsultingProps) {
  return (
    <>
      <p>
        Asking <bdi>{whoIs(consultation)}</bdi> about <bdi>{whoIs(original)}</bdi>
      </p>
      <p className="line">
        <CommandButton permission={permissions.complete} isPending={pending === 'complete'} onPress={onConnect}>
          Connect them
        </CommandButton>
        <CommandButton permission={permissions.swap} isPending={pending === 'swap'} onPress={onSwap}>
          Swap
        </CommandButton>
        <CommandButton permission={permissions.cancel} isPending={pending === 'cancel'} onPress={onBack}>
          Back to <bdi>{whoIs(original)}</bdi>
        </CommandButton>
      </p>
    </>
  );
}
