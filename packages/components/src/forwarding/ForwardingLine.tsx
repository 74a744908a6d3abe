import { sameNumber } from '@hookswitch/core/calls';
import type { ForwardingProps, ForwardingRow } from '@hookswitch/hooks';
import { Check } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { forwarding } from '../i18n/en/forwarding.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';
import { Problem } from '../internal/Problem.js';
import { pasteApart } from '../internal/pasteApart.js';
import { SwitchControl } from '../internal/SwitchControl.js';
import { isComposing } from '../internal/typing.js';
import { useTypedEarly } from '../internal/useTypedEarly.js';

const ENGLISH = { forwarding };

interface ForwardingLineProps {
  readonly row: ForwardingRow;
  readonly reason: string | undefined;
  readonly onChange: ForwardingProps['onChange'];
  readonly refusalOf: ForwardingProps['refusalOf'];
}

/** One forward. What was typed stays until the server has stored that number; until something is typed, the stored destination shows. */
export function ForwardingLine({ row, reason, onChange, refusalOf }: ForwardingLineProps) {
  const messages = useWords(ENGLISH);
  const words = messages.forwarding;
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [stored, setStored] = useState(row.destination);
  const problemId = useId();
  const noteId = useId();
  const field = useRef<HTMLInputElement>(null);
  // Only the number itself, once stored, takes the place of what was typed: another would change under the agent's hands.
  if (stored !== row.destination) {
    setStored(row.destination);
    if (typed !== undefined && sameNumber(typed, row.destination)) setTyped(undefined);
  }
  const destination = typed ?? row.destination;
  useTypedEarly(field, destination, setTyped);
  const isEmpty = destination.trim() === '';
  const isOn = row.isSelected === true;
  const isChanged = typed !== undefined && typed !== row.destination;
  const refusal = refusalOf?.(destination);
  const wrong = refusal && (refusal === 'impossible' ? words.impossible : words.ownNumber);
  // What the server has stored is not held against anybody until it is to be used again.
  const note = typed === undefined ? undefined : wrong;
  const missing = isEmpty ? words.needsDestination : wrong;
  const describedBy = [note && noteId, row.problem && problemId].filter(Boolean).join(' ');
  const leadsTo = row.isSelected ? row.destination : undefined;
  const stands = row.isSelected === undefined || leadsTo === '' ? undefined : words.unconfirmed(leadsTo);
  const save = () => {
    if ((reason ?? missing) === undefined && !row.isPending) onChange(row.kind, true, destination.trim());
  };
  return (
    <div className="hs-forward hs-actions" data-kind={row.kind} data-selected={isOn || undefined}>
      <SwitchControl
        label={words.kind[row.kind]}
        isSelected={row.isSelected}
        isPending={row.isPending}
        reason={reason ?? (isOn ? undefined : missing)}
        words={words}
        // Turning off repeats the stored destination, so that the server does not forget it.
        onChange={(isSelected) => onChange(row.kind, isSelected, isSelected ? destination.trim() : row.destination)}
        problemId={row.problem ? problemId : undefined}
      />
      <div className="hs-forward-to">
        <input
          className="hs-input"
          type="tel"
          dir="ltr"
          onPaste={pasteApart(setTyped)}
          ref={field}
          // Of no form: Enter would send one of the host's around it.
          form={noteId}
          autoComplete="off"
          placeholder={words.destinationPlaceholder}
          value={destination}
          onChange={(event) => setTyped(event.target.value)}
          aria-label={words.destination(words.kind[row.kind])}
          onKeyDown={(event) => {
            // Whoever types a number and confirms it wants it used; a number that merely stands there is not touched.
            if (event.key === 'Enter' && !isComposing(event.nativeEvent) && (isOn ? isChanged : typed !== undefined)) save();
          }}
          {...(note === undefined ? {} : { 'aria-invalid': true })}
          {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        />
        {isOn && isChanged && (
          <ActionButton icon={Check} tone="ink" isIconOnly reason={reason ?? missing} isPending={row.isPending} onPress={save}>
            {words.change}
          </ActionButton>
        )}
      </div>
      {note !== undefined && (
        <p className="hs-field-hint hs-forward-note" id={noteId} role="alert">
          {note}
        </p>
      )}
      <Problem problem={row.problem} id={problemId} unconfirmed={stands} />
    </div>
  );
}
