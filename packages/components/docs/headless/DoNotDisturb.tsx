import { useDndToggle } from '@hookswitch/hooks';
import { useId } from 'react';
import { Problem } from './Problem.js';
import { sentenceFor } from './words.js';

/** Do not disturb: what the server says, never what was merely clicked. */
export function DoNotDisturb() {
  const { isSelected, isPending, permission, problem, onChange } = useDndToggle();
  const id = useId();
  const reason = isPending ? 'Waiting for the server' : permission.ok ? undefined : sentenceFor(permission.reason);
  return (
    <div>
      <label className="line">
        <input
          type="checkbox"
          checked={isSelected ?? false}
          aria-disabled={reason !== undefined}
          aria-describedby={reason === undefined ? undefined : id}
          onChange={() => reason === undefined && onChange(!isSelected)}
        />
        Do not disturb
      </label>
      {reason !== undefined && <small id={id}>{reason}</small>}
      <Problem problem={problem} />
    </div>
  );
}
