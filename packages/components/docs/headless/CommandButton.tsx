import type { Permission } from '@hookswitch/core';
import { type ReactNode, useId } from 'react';
import { sentenceFor } from './words.js';

/** What `CommandButton` needs. */
export interface CommandButtonProps {
  readonly children: ReactNode;
  /** Without one it submits its form. */
  readonly onPress?: () => void;
  /** @default it may be pressed */
  readonly permission?: Permission;
  /** The server was asked, and has not answered. */
  readonly isPending?: boolean;
  /** Whether what it opens is open. */
  readonly isExpanded?: boolean;
}

/** A button for a command. One that may not be pressed now keeps its place and the focus, and says why. */
export function CommandButton({ children, onPress, permission, isPending = false, isExpanded }: CommandButtonProps) {
  const id = useId();
  const reason = isPending ? 'Waiting for the server' : permission && !permission.ok ? sentenceFor(permission.reason) : undefined;
  return (
    <span className="command">
      <button
        type={onPress ? 'button' : 'submit'}
        aria-disabled={reason !== undefined}
        aria-describedby={reason === undefined ? undefined : id}
        aria-expanded={isExpanded}
        onClick={(event) => {
          // Also keeps a form from being sent by Enter.
          if (reason !== undefined) event.preventDefault();
          else onPress?.();
        }}
      >
        {children}
      </button>
      {reason !== undefined && <small id={id}>{reason}</small>}
    </span>
  );
}
