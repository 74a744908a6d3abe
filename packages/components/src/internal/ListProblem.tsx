import type { PhoneErrorContext } from '@hookswitch/core';
import { RotateCw } from 'lucide-react';
import { ActionButton } from './ActionButton.js';
import { Problem } from './Problem.js';

/** What `ListProblem` needs. */
export interface ListProblemProps {
  readonly problem: PhoneErrorContext | undefined;
  readonly word: string;
  readonly onRetry: () => void;
}

/** Why a list could not be had, and the way to ask again. */
export function ListProblem({ problem, word, onRetry }: ListProblemProps) {
  if (!problem) return null;
  return (
    <div className="hs-rows-problem">
      <Problem problem={problem} />
      <ActionButton icon={RotateCw} name="retry" onPress={onRetry}>
        {word}
      </ActionButton>
    </div>
  );
}
