import { usePhone } from '@hookswitch/hooks';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { preferences } from '../preferences.js';
import type { DeskWords } from '../words.js';

/** What an agent chooses for this desk, folded away: language, theme, sign out. */
export function Menu({ words }: { readonly words: DeskWords }) {
  const phone = usePhone();
  const { language, theme } = useStore(preferences);
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
        <label>
          <span>{words.language}</span>
          <select value={language} onChange={(event) => preferences.setState({ language: event.target.value === 'fr' ? 'fr' : 'en' })}>
            <option value="en">English</option>
            <option value="fr">Français</option>
          </select>
        </label>
        <label>
          <span>{words.theme}</span>
          <select
            value={theme}
            onChange={({ target: { value } }) => preferences.setState({ theme: value === 'light' || value === 'dark' ? value : 'auto' })}
          >
            <option value="auto">{words.themes.auto}</option>
            <option value="light">{words.themes.light}</option>
            <option value="dark">{words.themes.dark}</option>
          </select>
        </label>
        <button type="button" onClick={() => phone.disconnect()}>
          {words.signOut}
        </button>
      </div>
    </details>
  );
}
