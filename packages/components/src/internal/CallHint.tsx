import type { PhoneErrorContext } from '@hookswitch/core';
import { Problem } from './Problem.js';

/** What `CallHint` needs. */
export interface CallHintProps {
  /** What describes the list is found under it. */
  readonly id: string;
  /** Why the last call did not come about. */
  readonly problem: PhoneErrorContext | undefined;
  /** Why nobody can be called now, or what a press does. */
  readonly children: string;
}

/** One line above a list of people: what a press on one of them does, why it does nothing, or why it failed. */
export function CallHint({ id, problem, children }: CallHintProps) {
  if (problem) return <Problem problem={problem} id={id} />;
  return (
    <p className="hs-rows-hint" id={id}>
      {children}
    </p>
  );
}
