import { useId } from 'react';
import { pending } from '../i18n/en/common.js';
import { useWords } from '../i18n/useWords.js';
import { Reason } from './Reason.js';
import { Spinner } from './Spinner.js';

const ENGLISH = { pending };

/** What `SwitchControl` needs. */
export interface SwitchControlProps {
  readonly label: string;
  /** What the server says; `undefined` until it has. */
  readonly isSelected: boolean | undefined;
  readonly isPending: boolean;
  readonly reason: string | undefined;
  readonly words: { readonly on: string; readonly off: string; readonly unknown: string };
  readonly onChange: (isSelected: boolean) => void;
  /** The element with the last problem, when there is one. */
  readonly problemId?: string | undefined;
}

/** A switch that shows what is true, waits in its own thumb, and says why when it may not be turned. */
export function SwitchControl({ label, isSelected, isPending, reason, words, onChange, problemId }: SwitchControlProps) {
  const messages = useWords(ENGLISH);
  const stateId = useId();
  const reasonId = useId();
  const why = isPending ? messages.pending : reason;
  const isRefused = why !== undefined;
  const known = isSelected === undefined ? 'unknown' : isSelected ? 'on' : 'off';
  const describedBy = [known === 'unknown' && stateId, isRefused && reasonId, problemId].filter(Boolean).join(' ');
  return (
    <div
      className="hs-switch"
      data-known={known}
      data-selected={isSelected || undefined}
      data-readonly={isRefused || undefined}
      data-waiting={isPending || undefined}
    >
      <label className="hs-switch-button">
        <input
          className="hs-hidden"
          type="checkbox"
          ref={(box) => {
            // Turned before React took over markup of a server's, it would go on saying so.
            if (box) box.checked = isSelected ?? false;
          }}
          // As on a button: see PressButton.
          tabIndex={0}
          // Of no form: one of the host's around it would be sent by Enter, and set it back.
          form={stateId}
          // biome-ignore lint/a11y/useAriaPropsForRole: HTML lets a checkbox say it by `checked` alone.
          role="switch"
          checked={isSelected ?? false}
          onChange={({ target }) => {
            if (!isRefused) onChange(target.checked);
          }}
          {...(isRefused ? { 'aria-disabled': true } : {})}
          {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        />
        <span className="hs-switch-label">{label}</span>
        <span className="hs-switch-word" id={stateId} aria-hidden="true">
          {words[known]}
        </span>
        <span className="hs-switch-track" aria-hidden="true">
          <span className="hs-switch-thumb">{isPending ? <Spinner /> : known === 'unknown' ? '?' : null}</span>
        </span>
      </label>
      {isRefused && <Reason id={reasonId}>{why}</Reason>}
    </div>
  );
}
