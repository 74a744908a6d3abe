import type { PhoneErrorContext } from '@hookswitch/core';
import { sentenceFor } from './words.js';

/** Why the last command failed. */
export function Problem({ problem }: { readonly problem: PhoneErrorContext | undefined }) {
  return problem ? <p role="alert">{sentenceFor(problem.code)}</p> : null;
}
