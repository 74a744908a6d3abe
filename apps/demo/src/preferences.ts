import { createStore } from 'zustand/vanilla';

/** What an agent chooses for this desk; kept by the browser, and nothing in it is a secret. */
export interface Preferences {
  readonly language: 'en' | 'fr';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Whether a reload goes on without the password. */
  readonly keepsSession: boolean;
  /** The last server and user name that were typed. */
  readonly server: string;
  readonly username: string;
}

const KEY = 'hookswitch-desk';

const DEFAULTS: Preferences = {
  language: navigator.language.startsWith('fr') ? 'fr' : 'en',
  theme: 'auto',
  keepsSession: true,
  // The page's own server passes `/xuc` on.
  server: window.location.origin,
  username: '',
};

export const preferences = createStore<Preferences>(() => ({ ...DEFAULTS, ...read() }));

preferences.subscribe((now) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(now));
  } catch {
    // Storage is switched off: then they last as long as the page.
  }
});

function read(): Partial<Preferences> {
  let kept: unknown;
  try {
    kept = JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
  if (typeof kept !== 'object' || kept === null) return {};
  const get = (key: keyof Preferences): unknown => Reflect.get(kept, key);
  const language = get('language');
  const theme = get('theme');
  const keepsSession = get('keepsSession');
  const server = get('server');
  const username = get('username');
  return {
    ...(language === 'en' || language === 'fr' ? { language } : {}),
    ...(theme === 'auto' || theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(typeof keepsSession === 'boolean' ? { keepsSession } : {}),
    ...(typeof server === 'string' ? { server } : {}),
    ...(typeof username === 'string' ? { username } : {}),
  };
}
