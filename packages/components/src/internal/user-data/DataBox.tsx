import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/MessagesProvider.js';

/** More than this scrolls inside its place. */
const MANY = 6;

/** The place of attached data: a definition list that never pushes the actions out of sight. Nothing without entries. */
export function DataBox({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  const messages = useMessages();
  if (count === 0) return null;
  const isLong = count > MANY;
  const scroll = isLong ? { role: 'group', tabIndex: 0, 'aria-label': messages.callList.data } : {};
  return (
    <div className="hs-data" data-long={isLong || undefined} {...scroll}>
      <dl className="hs-data-list">{children}</dl>
    </div>
  );
}
