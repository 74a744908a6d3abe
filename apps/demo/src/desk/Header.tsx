import { PhoneStatus, VoicemailBadge } from '@hookswitch/components';
import { usePhone } from '@hookswitch/hooks';
import { useStore } from 'zustand';
import { preferences } from '../preferences.js';
import type { DeskWords } from '../words.js';

/** Who, which line, its state; and what an agent chooses for this desk. */
export function Header({ words }: { readonly words: DeskWords }) {
  const phone = usePhone();
  const { language, theme } = useStore(preferences);
  return (
    <header className="desk-header">
      <PhoneStatus />
      <VoicemailBadge />
      <div className="desk-choices">
        <label>
          <span className="unseen">{words.language}</span>
          <select value={language} onChange={(event) => preferences.setState({ language: event.target.value === 'fr' ? 'fr' : 'en' })}>
            <option value="en">English</option>
            <option value="fr">Français</option>
          </select>
        </label>
        <label>
          <span className="unseen">{words.theme}</span>
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
    </header>
  );
}
