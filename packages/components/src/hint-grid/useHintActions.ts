import { parseDestination } from '@hookswitch/core/calls';
import type { Colleague, HintGridProps } from '@hookswitch/hooks';
import { type KeyboardEvent, useCallback, useMemo, useRef } from 'react';
import { pending } from '../i18n/en/common.js';
import { refusal } from '../i18n/en/errors.js';
import { phoneStatus } from '../i18n/en/states.js';
import { useWords } from '../i18n/useWords.js';
import { reasonFor } from '../internal/ActionButton.js';
import { useDomLayoutEffect } from '../internal/useDomLayoutEffect.js';
import { keyOf } from './groupColleagues.js';
import type { HintGridContextValue } from './HintGridContext.js';
import { useIsTouch } from './useIsTouch.js';

const ENGLISH = { pending, phoneStatus, refusal };

/** What `useHintActions` gives. */
export interface HintActions {
  /** Why nobody can be called now. */
  readonly reason: string | undefined;
  /** Why nothing may be transferred now. */
  readonly transferReason: string | undefined;
  /** This and `onShortcut` keep their identity: what is allowed changes all the time, and no row is rendered for it. */
  readonly onCall: (key: string) => void;
  readonly onShortcut: (event: KeyboardEvent, key: string) => boolean;
  readonly shared: HintGridContextValue;
}

/** What can be done with a colleague, by a press, by a key or by a button of their cell. */
export function useHintActions(props: HintGridProps, copy: (number: string) => void, spriteId: string): HintActions {
  const { colleagues, hints, callPermission, isPending, onCall, onTransferTo, transferPermission } = props;
  const messages = useWords(ENGLISH);
  const isTouch = useIsTouch();
  const byKey = useMemo(() => new Map(colleagues.map((one: Colleague) => [keyOf(one), one.number])), [colleagues]);
  const reason = isPending ? messages.pending : reasonFor(callPermission, messages);
  const transferReason = transferPermission && reasonFor(transferPermission, messages);
  const shared = useMemo(
    () => ({ hints, words: messages.phoneStatus, spriteId, isTouch, onCopy: copy, onTransferTo }),
    [hints, messages, spriteId, isTouch, copy, onTransferTo],
  );
  const handlers: Pick<HintActions, 'onCall' | 'onShortcut'> = {
    onCall(key) {
      const number = byKey.get(key);
      if (number !== undefined && parseDestination(number).ok && reason === undefined) onCall(number);
    },
    onShortcut(event, key) {
      const number = byKey.get(key);
      if (number === undefined) return false;
      if (event.key === 'Enter' && event.shiftKey) {
        if (transferReason === undefined) onTransferTo?.(number);
        return true;
      }
      if (event.key.toLowerCase() !== 'c' || !(event.ctrlKey || event.metaKey)) return false;
      copy(number);
      return true;
    },
  };
  const latest = useRef(handlers);
  useDomLayoutEffect(() => {
    latest.current = handlers;
  });
  return {
    reason,
    transferReason,
    shared,
    onCall: useCallback((key: string) => latest.current.onCall(key), []),
    onShortcut: useCallback((event: KeyboardEvent, key: string) => latest.current.onShortcut(event, key), []),
  };
}
