import { allowed, type Call, type PhoneErrorContext, type RefusalCode } from '@hookswitch/core';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { usePhoneCommand } from '../commands/usePhoneCommand.js';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { defaultShortcuts, SHORTCUT_NAMES, type ShortcutBindings, type ShortcutName } from './defaultShortcuts.js';
import { isTyping } from './isTyping.js';
import { isPressed, parseChord } from './keyChord.js';
import { type KeyTarget, listenForKeys } from './listenForKeys.js';
import type { ShortcutOutcome, ShortcutRow, ShortcutStep, ShortcutsHelpProps } from './ShortcutsHelpProps.js';
import { shortcutCall } from './shortcutCall.js';
import { shortcutConflicts } from './shortcutConflicts.js';

/** What `useShortcuts` takes; everything has a default. */
export interface ShortcutOptions {
  /** Other keys, or `undefined` for none, by name; the rest stays as it is. @default defaultShortcuts */
  readonly bindings?: Partial<ShortcutBindings> | undefined;
  /** Whether any of them does anything. @default true */
  readonly enabled?: boolean | undefined;
  /** Where keys count: only while the focus is in this element. @default the whole page */
  readonly target?: RefObject<KeyTarget | null> | undefined;
  /** Opens the transfer of a call; without it that key does nothing and is not listed. */
  readonly onTransfer?: ((callId: string) => void) | undefined;
  /** Takes the focus to the dial field; without it that key does nothing and is not listed. */
  readonly onFocusDial?: (() => void) | undefined;
}

interface CallCommand {
  readonly step: 'answer' | 'hangup' | 'hold' | 'resume';
  readonly callId: string;
}

/**
 * Shortcuts of the phone, and everything `ShortcutsHelpView` needs to list and speak them. They rest while anybody types
 * anywhere in the page, ask the same permissions as the buttons, and leave every key alone that they have no use for.
 *
 * @example
 * ```tsx
 * <ShortcutsHelpView {...useShortcuts({ bindings: { answer: 'F8', help: undefined }, onTransfer: setTransferring })} />
 * ```
 */
export function useShortcuts(options: ShortcutOptions = {}): ShortcutsHelpProps {
  const { enabled = true, target } = options;
  const rows = useRows(options);
  const [isOpen, setOpen] = useState(false);
  const { outcome, act } = useAct(options, () => setOpen((open) => !open));

  const press = useRef<(event: KeyboardEvent) => void>(() => {});
  useEffect(() => {
    const chords = rows.map(({ name, keys }) => ({ name, chord: parseChord(keys) }));
    press.current = (event) => {
      if (event.defaultPrevented || event.repeat || isTyping(event)) return;
      const meant = chords.find(({ chord }) => chord && isPressed(chord, event));
      // A key that moved nothing is still the page's.
      if (meant && act(meant.name)) event.preventDefault();
    };
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const place = target?.current;
    return place === null ? undefined : listenForKeys(place, (event) => press.current(event));
  }, [enabled, target]);

  return {
    isOpen: isOpen && enabled,
    onClose: useCallback(() => setOpen(false), []),
    rows: enabled ? rows : NONE,
    conflicts: useMemo(() => shortcutConflicts(bindingsOf(rows)), [rows]),
    outcome,
  };
}

const NONE: readonly ShortcutRow[] = [];

function useRows({ bindings, onTransfer, onFocusDial }: ShortcutOptions): readonly ShortcutRow[] {
  const hasTransfer = onTransfer !== undefined;
  const hasDial = onFocusDial !== undefined;
  const text = JSON.stringify(SHORTCUT_NAMES.map((name) => keysOf(name, bindings) ?? null));
  // By what they are: hosts write bindings in their render.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `text` is all that bindings say.
  return useMemo(
    () =>
      SHORTCUT_NAMES.flatMap((name) => {
        const keys = keysOf(name, bindings);
        const isThere = name === 'transfer' ? hasTransfer : name === 'focusDial' ? hasDial : true;
        return keys === undefined || !isThere ? [] : [{ name, keys }];
      }),
    [text, hasTransfer, hasDial],
  );
}

function keysOf(name: ShortcutName, bindings: Partial<ShortcutBindings> = {}): string | undefined {
  return Object.hasOwn(bindings, name) ? bindings[name] : defaultShortcuts[name];
}

function bindingsOf(rows: readonly ShortcutRow[]): ShortcutBindings {
  const none = { answer: undefined, hangUp: undefined, hold: undefined, transfer: undefined, doNotDisturb: undefined };
  return { ...none, focusDial: undefined, help: undefined, ...Object.fromEntries(rows.map(({ name, keys }) => [name, keys])) };
}

/** Asks for what a key stands for, or says why not; true when the key had a use. */
function useAct({ onTransfer, onFocusDial }: ShortcutOptions, onHelp: () => void) {
  const { client } = usePhoneContext();
  const [outcome, setOutcome] = useState<ShortcutOutcome>();
  const onProblem = (problem: PhoneErrorContext) => setOutcome({ kind: 'failed', problem });
  const command = usePhoneCommand<CallCommand>((phone, { step, callId }) => phone[step](callId), { onProblem });
  const dnd = usePhoneCommand<boolean>((phone, isOn) => phone.dnd(isOn), { onProblem });

  const asked = (step: ShortcutStep, who?: Call) => {
    setOutcome({ kind: 'asked', step, who });
    return true;
  };
  const refused = (name: ShortcutName, reason: RefusalCode) => {
    setOutcome({ kind: 'refused', name, reason });
    return false;
  };
  const act = (name: ShortcutName): boolean => {
    const state = client.getState();
    // No session, no phone: the keys are the page's.
    if (name !== 'help' && state.connection.phase === 'idle') return false;
    switch (name) {
      case 'help':
        onHelp();
        return true;
      case 'focusDial':
        onFocusDial?.();
        return true;
      case 'doNotDisturb': {
        const may = allowed(state, 'configure');
        if (!may.ok) return refused(name, may.reason);
        if (state.dnd === undefined) return refused(name, 'unverified');
        dnd.run(!state.dnd);
        return asked(state.dnd ? 'dnd-off' : 'dnd-on');
      }
      case 'answer':
      case 'hangUp':
      case 'hold':
      case 'transfer': {
        const target = shortcutCall(state, name);
        if ('reason' in target) return refused(name, target.reason);
        const { step, call } = target.command;
        if (step === 'transfer') onTransfer?.(call.id);
        else command.run({ step, callId: call.id });
        return asked(step, call);
      }
      default:
        return name satisfies never;
    }
  };
  return { outcome, act };
}
