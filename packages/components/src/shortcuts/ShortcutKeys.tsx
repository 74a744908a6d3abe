import { shortcuts } from '../i18n/en/shortcuts.js';
import type { ShortcutsMessages } from '../i18n/messages/ShortcutsMessages.js';
import { useWords } from '../i18n/useWords.js';

const ENGLISH = { shortcuts };

/** Keys as they stand on a keyboard of the language in force. */
export function ShortcutKeys({ keys }: { readonly keys: string }) {
  const words = useWords(ENGLISH).shortcuts;
  return (
    <span className="hs-shortcuts-keys">
      {partsOf(keys, words).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

/** The same in one word, for sentences. */
export function shortcutWords(keys: string, words: ShortcutsMessages): string {
  return partsOf(keys, words).join('+');
}

function partsOf(keys: string, { modifier }: ShortcutsMessages): readonly string[] {
  const named = new Map<string, string>(Object.entries(modifier));
  // A plus is a key of its own as well.
  return keys.split(/\+(?=.)/).map((key) => named.get(key.trim()) ?? key.trim());
}
