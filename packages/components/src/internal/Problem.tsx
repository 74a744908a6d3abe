import type { PhoneErrorContext } from '@hookswitch/core';
import { TriangleAlert } from 'lucide-react';
import { useMessages } from '../i18n/MessagesProvider.js';

/** What went wrong and what to do, spoken when it appears. */
export function Problem({ problem, id }: { readonly problem: PhoneErrorContext | undefined; readonly id?: string | undefined }) {
  const messages = useMessages();
  if (!problem) return null;
  return (
    <p className="hs-problem" role="alert" id={id}>
      <TriangleAlert className="hs-glyph" aria-hidden="true" />
      <bdi>{messages.error(problem)}</bdi>
    </p>
  );
}
