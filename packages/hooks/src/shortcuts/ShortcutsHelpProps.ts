import type { Call, PhoneErrorContext, RefusalCode } from '@hookswitch/core';
import type { ShortcutName } from './defaultShortcuts.js';
import type { ShortcutConflict } from './shortcutConflicts.js';

/** A shortcut and its keys, as help lists them. */
export interface ShortcutRow {
  readonly name: ShortcutName;
  readonly keys: string;
}

/** What came of a key: asked for, about whom; not allowed, and why; or gone wrong at the server. That it was done shows in the calls. */
export type ShortcutOutcome =
  | { readonly kind: 'asked'; readonly step: ShortcutStep; readonly who: Call | undefined }
  | { readonly kind: 'refused'; readonly name: ShortcutName; readonly reason: RefusalCode }
  | { readonly kind: 'failed'; readonly problem: PhoneErrorContext };

/** What a key asked for. */
export type ShortcutStep = 'answer' | 'hangup' | 'hold' | 'resume' | 'transfer' | 'dnd-on' | 'dnd-off';

/** What `ShortcutsHelpView` needs. */
export interface ShortcutsHelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The shortcuts there are; none while they are off. */
  readonly rows: readonly ShortcutRow[];
  readonly conflicts: readonly ShortcutConflict[];
  /** What the last key came to, for those who cannot see it; another object each time, since the same may happen twice. */
  readonly outcome: ShortcutOutcome | undefined;
}
