import { MessagesProvider } from '@hookswitch/components';
import { useHasSession } from '@hookswitch/hooks';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Desk } from './desk/Desk.js';
import { preferences } from './preferences.js';
import { SignIn } from './SignIn.js';
import { WORDS } from './words.js';

/** The sign-in, or the desk while there is a session to come back to. */
export function App() {
  const hasSession = useHasSession();
  const { language, theme } = useStore(preferences);
  const words = WORDS[language];

  useEffect(() => {
    document.documentElement.lang = language;
    if (theme === 'auto') delete document.documentElement.dataset['hsTheme'];
    else document.documentElement.dataset['hsTheme'] = theme;
  }, [language, theme]);

  return <MessagesProvider messages={words.parts}>{hasSession ? <Desk words={words} /> : <SignIn words={words} />}</MessagesProvider>;
}
