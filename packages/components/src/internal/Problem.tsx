import type { PhoneErrorContext } from '@hookswitch/core';
import { TriangleAlert } from 'lucide-react';
import { error } from '../i18n/en/errors.js';
import { useWords } from '../i18n/useWords.js';

const ENGLISH = { error };

interface ProblemProps {
  readonly problem: PhoneErrorContext | undefined;
  readonly id?: string | undefined;
  /** Said of a command that the server did not confirm, by a part that knows how its setting stands. */
  readonly unconfirmed?: string | undefined;
}

/** What went wrong and what to do, spoken when it appears. */
export function Problem({ problem, id, unconfirmed }: ProblemProps) {
  const messages = useWords(ENGLISH);
  if (!problem) return null;
  return (
    <p className="hs-problem" role="alert" id={id}>
      <TriangleAlert className="hs-glyph" aria-hidden="true" />
      <bdi>{problem.code === 'timeout' && unconfirmed !== undefined ? unconfirmed : messages.error(problem)}</bdi>
    </p>
  );
}
