import type { Moment } from '@hookswitch/core';
import { useCallback, useContext } from 'react';
import { locale } from '../i18n/en/common.js';
import { MessagesContext } from '../i18n/MessagesContext.js';
import { formatDuration } from './formatDuration.js';
import { useSeconds } from './timers.js';

/** How long something has lasted. A tick renders this and nothing around it. */
export function CallTimer({ since, now }: { readonly since: Moment; readonly now: () => number }) {
  const messages = useContext(MessagesContext);
  const at = since.at;
  const elapsed = useSeconds(
    now,
    useCallback((time: number) => Math.floor((time - at) / 1000), [at]),
  );
  return (
    <span className="hs-timer" role="timer" data-inexact={since.exact ? undefined : ''}>
      {`${since.exact ? '' : '≈ '}${formatDuration(elapsed, messages?.locale ?? locale)}`}
    </span>
  );
}
