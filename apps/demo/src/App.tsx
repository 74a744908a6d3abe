import { en, loadMessages, type Messages, MessagesProvider } from '@hookswitch/components';
import { PhoneProvider, useHasSession } from '@hookswitch/hooks';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Desk } from './desk/Desk.js';
import { currentPhone } from './phones/currentPhone.js';
import { preferences } from './preferences.js';
import { SignIn } from './SignIn.js';
import { WORDS } from './words.js';

/** The desk in the language and theme of the agent, on the phone there is. */
export function App() {
  const phone = useStore(currentPhone);
  const messages = useLanguage();
  const theme = useStore(preferences, (now) => now.theme);
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['hsTheme'];
    else document.documentElement.dataset['hsTheme'] = theme;
  }, [theme]);
  if (!messages) return null;
  return (
    <MessagesProvider messages={messages}>
      <PhoneProvider client={phone.client} key={phone.id}>
        <SignInOrDesk />
      </PhoneProvider>
    </MessagesProvider>
  );
}

/** The sign-in, or the desk while there is a session to come back to. */
function SignInOrDesk() {
  const words = WORDS[useStore(preferences, (now) => now.language)];
  const hasSession = useHasSession();
  useEffect(() => {
    document.title = hasSession ? `Hookswitch · ${words.desk}` : 'Hookswitch';
  }, [hasSession, words]);
  return hasSession ? <Desk words={words} /> : <SignIn words={words} />;
}

/** The words of the parts, once they are there. */
function useLanguage(): Messages | undefined {
  const language = useStore(preferences, (now) => now.language);
  const [messages, setMessages] = useState<Messages | undefined>(language === 'en' ? en : undefined);
  useEffect(() => {
    let isAsked = true;
    const { documentElement: root } = document;
    root.lang = language;
    root.dir = language === 'ar' ? 'rtl' : 'ltr';
    loadMessages(language).then(
      (loaded) => isAsked && setMessages(loaded),
      () => isAsked && setMessages((now) => now ?? en),
    );
    return () => {
      isAsked = false;
    };
  }, [language]);
  return messages;
}
