import { useDialPad } from '@hookswitch/hooks';
import { forwardRef, useId } from 'react';
import { CommandButton } from './CommandButton.js';
import { NextCallData } from './NextCallData.js';
import { Problem } from './Problem.js';
import { Tones } from './Tones.js';

/** Calls a number; while a call is up, asks somebody about it and sends keys to it. */
export const Dialler = forwardRef<HTMLInputElement>(function Dialler(_, ref) {
  const pad = useDialPad();
  const id = useId();
  return (
    <section aria-label="Dialler">
      <h2>Call</h2>
      <form
        className="line"
        onSubmit={(event) => {
          event.preventDefault();
          pad.onCall();
        }}
      >
        <label>
          Number{' '}
          <input
            ref={ref}
            type="tel"
            list={id}
            autoComplete="off"
            value={pad.value}
            onChange={(event) => pad.onValueChange(event.target.value)}
          />
        </label>
        <datalist id={id}>
          {pad.recent.map(({ number, name }) => (
            <option key={number} value={number}>
              {name}
            </option>
          ))}
        </datalist>
        <CommandButton permission={pad.callPermission} isPending={pad.isPending}>
          {pad.action === 'dial' ? 'Call' : 'Consult'}
        </CommandButton>
      </form>
      <Problem problem={pad.problem} />
      {pad.action === 'dial' ? <NextCallData {...pad.data} /> : <Tones {...pad.tones} />}
    </section>
  );
});
