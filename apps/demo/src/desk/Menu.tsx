import { languages } from '@hookswitch/components';
import { useCalls, usePhone } from '@hookswitch/hooks';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { DeskWords } from '../DeskWords.js';
import { preferences } from '../preferences.js';
import { WORDS } from '../words.js';
import { DesktopCalls } from './DesktopCalls.js';
import { RingSwitch } from './RingSwitch.js';

/** What an agent chooses for this desk: whether it rings; and folded away language, theme, layout, notifications, sign out. */
export function Menu() {
  const words = WORDS[useStore(preferences, (now) => now.language)];
  return (
    <>
      <RingSwitch words={words} />
      <Folded words={words} />
    </>
  );
}

function Folded({ words }: { readonly words: DeskWords }) {
  const { language, theme, layout } = useStore(preferences);
  const root = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (root.current) root.current.open = false;
  };
  return (
    <details
      className="desk-menu"
      ref={root}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) close();
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape') return;
        close();
        currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary>
        <span>{words.menu}</span>
      </summary>
      {/* Focusable, so that a press beside the choices does not close it. */}
      <div className="desk-choices" tabIndex={-1}>
        <Choice
          label={words.language}
          value={language}
          options={languages.map((one) => [one, new Intl.DisplayNames([one], { type: 'language' }).of(one) ?? one])}
          onChange={(value) => preferences.setState({ language: value })}
        />
        <Choice
          label={words.theme}
          value={theme}
          options={(['auto', 'light', 'dark'] as const).map((one) => [one, words.themes[one]])}
          onChange={(value) => preferences.setState({ theme: value })}
        />
        <Choice
          label={words.layout}
          value={layout}
          options={(['desk', 'panel'] as const).map((one) => [one, words.layouts[one]])}
          onChange={(value) => preferences.setState({ layout: value })}
        />
        <DesktopCalls words={words} />
        <SignOut words={words} />
      </div>
    </details>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([one]) => one === target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Asks during a call: it would go on without the desk. */
function SignOut({ words }: { readonly words: DeskWords }) {
  const phone = usePhone();
  const hasCalls = useCalls().length > 0;
  const [isAsking, setAsking] = useState(false);
  if (!(isAsking && hasCalls))
    return (
      <button type="button" className="button" onClick={() => (hasCalls ? setAsking(true) : phone.disconnect())}>
        {words.signOut}
      </button>
    );
  return (
    <div className="desk-sign-out" role="group" aria-label={words.signOut}>
      <p role="alert">{words.signOutInCall}</p>
      <button type="button" className="button" onClick={() => setAsking(false)} ref={takeFocus}>
        {words.stay}
      </button>
      <button type="button" className="button" onClick={() => phone.disconnect()}>
        {words.signOut}
      </button>
    </div>
  );
}

/** Outside of the component: a ref that is new takes the focus anew, with each event of a call. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
