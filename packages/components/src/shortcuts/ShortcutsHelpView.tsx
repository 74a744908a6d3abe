import type { ShortcutOutcome, ShortcutsHelpProps } from '@hookswitch/hooks';
import { TriangleAlert, X } from 'lucide-react';
import { type ForwardedRef, forwardRef, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { listSeparator, unknownCaller } from '../i18n/en/common.js';
import { error, refusal } from '../i18n/en/errors.js';
import { shortcuts } from '../i18n/en/shortcuts.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';
import { classNames } from '../internal/classNames.js';
import type { RootProps } from '../internal/RootProps.js';
import { whoIs } from '../internal/whoIs.js';
import { ShortcutKeys, shortcutWords } from './ShortcutKeys.js';

const ENGLISH = { error, listSeparator, refusal, shortcuts, unknownCaller };

/** What `ShortcutsHelpView` takes: its own props, and what goes to its root element. */
export interface ShortcutsHelpViewProps extends ShortcutsHelpProps, RootProps {}

/**
 * The shortcuts there are, when asked for; and in words for screen readers what each of them did, or why not. Not modal:
 * the page goes on beside it.
 *
 * @example
 * ```tsx
 * <ShortcutsHelpView {...useShortcuts()} />
 * ```
 */
export const ShortcutsHelpView = forwardRef(function ShortcutsHelpView(props: ShortcutsHelpViewProps, ref: ForwardedRef<HTMLDivElement>) {
  const { isOpen, onClose, rows, conflicts, outcome, className, ...root } = props;
  const messages = useWords(ENGLISH);
  const words = messages.shortcuts;
  return (
    <div {...root} ref={ref} className={classNames('hs hs-shortcuts', className)} data-open={isOpen || undefined}>
      <p className="hs-hidden" role="status">
        <Spoken outcome={outcome} />
      </p>
      {isOpen && (
        <Panel title={words.title} close={words.close} onClose={onClose}>
          {rows.length === 0 && <p>{words.none}</p>}
          <dl className="hs-shortcuts-list">
            {rows.map(({ name, keys }) => [
              <dt key={name}>{words.name[name]}</dt>,
              <dd key={`${name} keys`} data-shortcut={name}>
                <ShortcutKeys keys={keys} />
              </dd>,
            ])}
          </dl>
          {conflicts.map(({ kind, keys, names }) => (
            <p className="hs-problem" key={`${kind} ${keys}`}>
              <TriangleAlert className="hs-glyph" aria-hidden="true" />
              <span>
                {words.conflict[kind](shortcutWords(keys, words), names.map((name) => words.name[name]).join(messages.listSeparator))}
              </span>
            </p>
          ))}
          <p className="hs-shortcuts-note">{words.note}</p>
        </Panel>
      )}
    </div>
  );
});

interface PanelProps {
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Takes the focus when it opens, and gives it back to who had it. */
function Panel({ title, close, onClose, children }: PanelProps) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const element = heading.current;
    const panel = element?.closest('[role="dialog"]');
    const before = element?.ownerDocument.activeElement;
    element?.focus();
    return () => {
      const now = element?.ownerDocument.activeElement;
      // Somebody who has gone elsewhere is left there.
      const isLost = !now || now === now.ownerDocument.body || panel?.contains(now);
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section
      className="hs-shortcuts-panel"
      role="dialog"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Whatever else Escape closes in the host's page stays open.
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="hs-shortcuts-top">
        <h2 className="hs-title" id={titleId} tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <ActionButton icon={X} isIconOnly onPress={onClose}>
          {close}
        </ActionButton>
      </div>
      {children}
    </section>
  );
}

/** A new element each time, so that the same words are spoken again. */
function Spoken({ outcome }: { readonly outcome: ShortcutOutcome | undefined }) {
  const messages = useWords(ENGLISH);
  const [turn, setTurn] = useState({ outcome, count: 0 });
  if (turn.outcome !== outcome) setTurn({ outcome, count: turn.count + 1 });
  return outcome ? <bdi key={turn.count}>{wordsOf(outcome, messages)}</bdi> : null;
}

function wordsOf(outcome: ShortcutOutcome, messages: typeof ENGLISH): string {
  const words = messages.shortcuts;
  switch (outcome.kind) {
    case 'asked':
      return words.asked[outcome.step](outcome.who ? whoIs(outcome.who, messages) : '');
    case 'refused':
      return words.refused(words.name[outcome.name], messages.refusal[outcome.reason]);
    case 'failed':
      return messages.error(outcome.problem);
    default:
      return outcome satisfies never;
  }
}
