import { SHORTCUT_NAMES, type ShortcutBindings, type ShortcutName } from './defaultShortcuts.js';
import { chordText, parseChord } from './keyChord.js';

/** What is wrong with some bindings: several for the same keys, of which the first listed wins, or keys nobody has. */
export type ShortcutConflict =
  | { readonly kind: 'same-keys'; readonly keys: string; readonly names: readonly ShortcutName[] }
  | { readonly kind: 'no-such-keys'; readonly keys: string; readonly names: readonly ShortcutName[] };

/**
 * What is wrong with bindings, before an agent finds it out: for the page where they are chosen.
 *
 * @example
 * ```ts
 * shortcutConflicts({ ...defaultShortcuts, hold: 'Alt+Shift+P' }); // [{ kind: 'same-keys', keys: 'Alt+Shift+P', names: ['answer', 'hold'] }]
 * ```
 */
export function shortcutConflicts(bindings: ShortcutBindings): readonly ShortcutConflict[] {
  const byKeys = new Map<string, ShortcutName[]>();
  const conflicts: ShortcutConflict[] = [];
  for (const name of SHORTCUT_NAMES) {
    const keys = bindings[name];
    if (keys === undefined) continue;
    const chord = parseChord(keys);
    if (!chord) {
      conflicts.push({ kind: 'no-such-keys', keys, names: [name] });
      continue;
    }
    const text = chordText(chord);
    byKeys.set(text, [...(byKeys.get(text) ?? []), name]);
  }
  for (const [keys, names] of byKeys) if (names.length > 1) conflicts.push({ kind: 'same-keys', keys, names });
  return conflicts;
}
