import type { PhoneErrorContext } from '@hookswitch/core';
import { TriangleAlert } from 'lucide-react';
import { error } from '../i18n/en/errors.js';
import { useWords } from '../i18n/useWords.js';

const ENGLISH = { error };

/** What went wrong and what to do, spoken when it appears. */
export function Problem({ problem, id }: { readonly problem: PhoneErrorContext | undefined; readonly id?: string | undefined }) {
  const messages = useWords(ENGLISH);
  if (!problem) return null;
  return (
    <p className="hs-problem" role="alert" id={id}>
      <TriangleAlert className="hs-glyph" aria-hidden="true" />
      <bdi>{messages.error(problem)}</bdi>
    </p>
  );
}
