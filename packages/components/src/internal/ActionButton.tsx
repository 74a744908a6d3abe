import type { Permission } from '@hookswitch/core';
import type { LucideIcon } from 'lucide-react';
import { type Ref, useId } from 'react';
import { pending } from '../i18n/en/common.js';
import type { Messages } from '../i18n/messages.js';
import { useWords } from '../i18n/useWords.js';
import { classNames } from './classNames.js';
import { PressButton } from './PressButton.js';
import { Reason } from './Reason.js';
import { Spinner } from './Spinner.js';

const ENGLISH = { pending };

/** What `ActionButton` needs. */
export interface ActionButtonProps {
  readonly icon?: LucideIcon | undefined;
  /** The word on the button; with `isIconOnly` its name alone. */
  readonly children: string;
  readonly onPress?: (() => void) | undefined;
  /** Why it cannot be used now. The button stays in its place, dimmed and focusable, and says so. */
  readonly reason?: string | undefined;
  readonly isPending?: boolean | undefined;
  readonly isIconOnly?: boolean | undefined;
  readonly tone?: 'go' | 'stop' | 'ink' | 'plain' | undefined;
  /** The icon above the word, for the actions of a call. */
  readonly layout?: 'row' | 'stack' | undefined;
  readonly isExpanded?: boolean | undefined;
  /** For a button that stays pressed; its word is the same either way. */
  readonly isPressed?: boolean | undefined;
  /** The form that a press sends, by its id. */
  readonly submits?: string | undefined;
  readonly className?: string | undefined;
  readonly name?: string | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
}

/** A button that can say no without going away: see `reason`. */
export function ActionButton(props: ActionButtonProps) {
  const { icon: Icon, children, onPress, reason, isPending = false, isIconOnly = false, tone = 'plain', layout = 'row' } = props;
  const messages = useWords(ENGLISH);
  const reasonId = useId();
  const why = isPending ? messages.pending : reason;
  const isRefused = why !== undefined;
  return (
    <span className={classNames('hs-action', props.className)}>
      <PressButton
        className="hs-button"
        {...(props.submits === undefined ? {} : { type: 'submit', form: props.submits })}
        onPress={() => {
          if (!isRefused) onPress?.();
        }}
        data-tone={tone}
        data-layout={layout}
        data-waiting={isPending || undefined}
        data-icon-only={isIconOnly || undefined}
        {...(props.buttonRef ? { ref: props.buttonRef } : {})}
        {...(props.name ? { 'data-action': props.name } : {})}
        {...(isIconOnly ? { 'aria-label': children } : {})}
        {...(isRefused ? { 'aria-disabled': true, 'aria-describedby': reasonId } : {})}
        {...(props.isExpanded === undefined ? {} : { 'aria-expanded': props.isExpanded })}
        {...(props.isPressed === undefined ? {} : { 'aria-pressed': props.isPressed })}
      >
        {isPending ? <Spinner /> : Icon && <Icon className="hs-icon" aria-hidden="true" />}
        {/* A name from the wire may stand in it, which runs in a direction of its own. */}
        {!isIconOnly && (
          <span className="hs-button-word" dir="auto">
            {children}
          </span>
        )}
      </PressButton>
      {isRefused && <Reason id={reasonId}>{why}</Reason>}
    </span>
  );
}

/** The words for a permission that was not given. */
export function reasonFor(permission: Permission, messages: Pick<Messages, 'refusal'>): string | undefined {
  return permission.ok ? undefined : messages.refusal[permission.reason];
}
