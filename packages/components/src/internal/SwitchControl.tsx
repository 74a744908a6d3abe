import { useEffect, useId, useRef } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
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
  const input = useRef<HTMLInputElement>(null);
  const stateId = useId();
  const reasonId = useId();
  const why = isPending ? messages.pending : reason;
  const isRefused = why !== undefined;
  const known = isSelected === undefined ? 'unknown' : isSelected ? 'on' : 'off';
  // React Aria writes neither of these on a switch that must stay focusable.
  useEffect(() => {
    if (isRefused) input.current?.setAttribute('aria-disabled', 'true');
    else input.current?.removeAttribute('aria-disabled');
  }, [isRefused]);
  const describedBy = [known === 'unknown' && stateId, isRefused && reasonId, problemId].filter(Boolean).join(' ');
  return (
    <SwitchField
      className="hs-switch"
      isSelected={isSelected ?? false}
      isReadOnly={isRefused}
      onChange={onChange}
      inputRef={input}
      data-known={known}
      data-waiting={isPending || undefined}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
    >
      <SwitchButton className="hs-switch-button">
        <span className="hs-switch-label">{label}</span>
        <span className="hs-switch-word" id={stateId} aria-hidden="true">
          {words[known]}
        </span>
        <span className="hs-switch-track" aria-hidden="true">
          <span className="hs-switch-thumb">{isPending ? <Spinner /> : known === 'unknown' ? '?' : null}</span>
        </span>
      </SwitchButton>
      {isRefused && <Reason id={reasonId}>{why}</Reason>}
    </SwitchField>
  );
}
