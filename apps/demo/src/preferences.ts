import { type Language, languages, matchLanguage } from '@hookswitch/components';
import { createStore } from 'zustand/vanilla';

/** What an agent chooses for this desk; kept by the browser, and nothing in it is a secret. */
export interface Preferences {
  readonly language: Language;
  readonly theme: 'auto' | 'light' | 'dark';
  /** The whole page, or a side panel beside a page of the host's. */
  readonly layout: 'desk' | 'panel';
  /** Whether a call is heard; where several windows are open, one is enough. */
  readonly rings: boolean;
  /** Whether a reload goes on without the password. */
  readonly keepsSession: boolean;
  /** The last server and user name that were typed. */
  readonly server: string;
  readonly username: string;
}

const KEY = 'hookswitch-desk';

const DEFAULTS: Preferences = {
  language: matchLanguage(navigator.language),
  theme: 'auto',
  layout: 'desk',
  rings: true,
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
  const language = languages.find((one) => one === get('language'));
  const layout = get('layout');
  const theme = get('theme');
  const rings = get('rings');
  const keepsSession = get('keepsSession');
  const server = get('server');
  const username = get('username');
  return {
    ...(language ? { language } : {}),
    ...(layout === 'desk' || layout === 'panel' ? { layout } : {}),
    ...(theme === 'auto' || theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(typeof rings === 'boolean' ? { rings } : {}),
    ...(typeof keepsSession === 'boolean' ? { keepsSession } : {}),
    ...(typeof server === 'string' ? { server } : {}),
    ...(typeof username === 'string' ? { username } : {}),
  };
}
