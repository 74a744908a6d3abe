import type { Call } from '@hookswitch/core';
import { useEffect, useRef } from 'react';
import { usePhoneContext } from '../provider/PhoneContext.js';
import { browserPage, type PageDoor } from './browserPage.js';
import { followRinging } from './followRinging.js';
import { pageMarksOf } from './pageMarks.js';

/** What `useAttentionBadge` takes. */
export interface AttentionBadgeOptions {
  /** @default true */
  readonly isEnabled?: boolean | undefined;
  /** What stands before the title of the page while calls ring; `false` leaves the title alone. @default the number of calls and who calls */
  readonly title?: ((calls: readonly Call[]) => string) | false | undefined;
  /** The colour of the dot on the page's icon; `false` leaves the icon alone. @default an amber that is seen on light and dark */
  readonly dot?: string | false | undefined;
  /** @default the browser's page */
  readonly page?: PageDoor | undefined;
}

const AMBER = '#e08600';

/**
 * Says in the page's title and on its icon that a call rings, so that it is seen from another tab; both are as they were
 * afterwards. However many of these hooks and of phones are on a page, its title has one owner, which says what all of them
 * want said; a host that goes on rewriting its title meanwhile keeps it. For hosts that want it: title and icon are theirs, and
 * no part of the kit touches them by itself. The dotted icon is a `data:` picture, which a policy must allow (`img-src data:`);
 * where it does not, set `dot: false`.
 *
 * @example
 * ```tsx
 * useAttentionBadge({ title: (calls) => `(${calls.length}) Ringing` });
 * ```
 */
export function useAttentionBadge(options: AttentionBadgeOptions = {}): void {
  const { isEnabled = true, title = countAndName, dot = AMBER, page = browserPage } = options;
  const { client, store } = usePhoneContext();
  const latest = useRef(title);
  useEffect(() => {
    latest.current = title;
  });
  useEffect(() => {
    if (!isEnabled) return undefined;
    const marks = pageMarksOf(page);
    const me = {};
    const show = (calls: readonly Call[]) => {
      const words = latest.current;
      const mark = { words: words ? words(calls) : undefined, dot: dot === false ? undefined : dot };
      marks.set(me, page, calls.length > 0 ? mark : undefined);
    };
    const leave = followRinging(store, client.clock, ({ calls }) => show(calls));
    return () => {
      leave();
      show([]);
    };
  }, [isEnabled, dot, page, client, store]);
}

function countAndName(calls: readonly Call[]): string {
  const [first] = calls;
  return `(${calls.length}) ${first?.name || first?.number || '☎'}`;
}
