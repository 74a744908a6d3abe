import type { ShortcutConflict, ShortcutName, ShortcutStep } from '@hookswitch/hooks';

/** What the help on keyboard shortcuts says, and what they say themselves. */
export interface ShortcutsMessages {
  readonly title: string;
  readonly close: string;
  /** That they rest while somebody types. */
  readonly note: string;
  readonly none: string;
  readonly name: Readonly<Record<ShortcutName, string>>;
  /** What stands on the modifiers of a keyboard in this language. */
  readonly modifier: Readonly<Record<'Control' | 'Alt' | 'Shift' | 'Meta', string>>;
  readonly conflict: Readonly<Record<ShortcutConflict['kind'], (keys: string, names: string) => string>>;
  /** Spoken once a key has asked for something; `who` is empty where it was about no call. */
  readonly asked: Readonly<Record<ShortcutStep, (who: string) => string>>;
  /** Spoken when a key may not do it now. */
  readonly refused: (name: string, reason: string) => string;
}
