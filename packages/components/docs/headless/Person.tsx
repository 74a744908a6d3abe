import { type HintGridProps, usePhoneHint } from '@hookswitch/hooks';
import { CommandButton } from './CommandButton.js';
import { LINE_STATES } from './words.js';

/** What `Person` needs. */
export interface PersonProps {
  readonly name: string;
  readonly number: string;
  /** How somebody is called now; every hook of a list of people gives it. */
  readonly reach: Pick<HintGridProps, 'action' | 'callPermission' | 'isPending' | 'onCall' | 'onTransferTo'>;
}

/** Somebody to call, to ask about the call that is up, or to pass it on to. Only this number's changes render. */
export function Person({ name, number, reach: { action, callPermission, isPending, onCall, onTransferTo } }: PersonProps) {
  const status = usePhoneHint(number);
  const who = <bdi>{name || number}</bdi>;
  return (
    <div className="line">
      <span>
        {who} {name && <span className="quiet">{number}</span>} {status && LINE_STATES[status]}
      </span>
      <CommandButton permission={callPermission} isPending={isPending} onPress={() => onCall(number)}>
        {action === 'dial' ? 'Call' : 'Ask'} {who}
      </CommandButton>
      {onTransferTo && <CommandButton onPress={() => onTransferTo(number)}>Transfer to {who}</CommandButton>}
    </div>
  );
}
