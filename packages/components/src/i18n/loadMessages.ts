import { en } from './en.js';
import type { Messages } from './messages.js';

/** The languages the parts come with, as BCP 47 tags. */
export const languages = ['ar', 'de', 'en', 'es', 'fr'] as const;

/** A language the parts come with. */
export type Language = (typeof languages)[number];

/** Each in a chunk of its own: a page pays for the one it shows. */
const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  en: () => Promise.resolve(en),
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
};

/**
 * Which of our languages serves a BCP 47 tag best: `fr-CA` is served by `fr`, what we do not speak by `en`.
 *
 * @example
 * ```ts
 * matchLanguage(navigator.language);
 * ```
 */
export function matchLanguage(tag: string): Language {
  const spoken = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === spoken) ?? 'en';
}

/**
 * Fetches the words of the language that serves a tag best; only then does a page pay for it. Rejects where the bundler's
 * chunk cannot be fetched.
 *
 * @example
 * ```tsx
 * const [messages, setMessages] = useState(en);
 * useEffect(() => void loadMessages(navigator.language).then(setMessages), []);
 * return <MessagesProvider messages={messages}><Softphone /></MessagesProvider>;
 * ```
 */
export function loadMessages(tag: string): Promise<Messages> {
  return LOADERS[matchLanguage(tag)]();
}
