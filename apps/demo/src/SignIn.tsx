import { LoginForm } from '@hookswitch/components';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { DeskWords } from './DeskWords.js';
import { practise } from './phones/currentPhone.js';
import { preferences } from './preferences.js';

/** Who and where; everything but the password is remembered. */
export function SignIn({ words }: { readonly words: DeskWords }) {
  const { server, username, keepsSession } = useStore(preferences);
  const form = useRef<HTMLDivElement>(null);

  // Once: with the user name remembered this is the password.
  useEffect(() => [...(form.current?.querySelectorAll('input') ?? [])].find((field) => field.value === '')?.focus(), []);

  return (
    <main className="sign-in">
      <h1>
        <img src="/icon.svg" alt="" width="32" height="32" /> Hookswitch <span>{words.desk}</span>
      </h1>
      <p>{words.tagline}</p>
      <LoginForm ref={form} initial={{ server, username }} onLoggedIn={(session) => preferences.setState(session)} />
      <label className="sign-in-keep">
        <input type="checkbox" checked={keepsSession} onChange={(event) => preferences.setState({ keepsSession: event.target.checked })} />
        {words.keepSession}
      </label>
      <div className="sign-in-practise">
        <button type="button" className="button" onClick={() => void practise()}>
          {words.practise}
        </button>
        <p>{words.practiseHint}</p>
      </div>
      <p className="sign-in-hint">{words.tryAs}</p>
    </main>
  );
}
