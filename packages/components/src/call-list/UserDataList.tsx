import { ArrowUpRight } from 'lucide-react';
import { useMessages } from '../i18n/MessagesProvider.js';

/** More than this scrolls inside its place. */
const MANY = 6;

/** A piece of data that was sent from here; the server never confirms it. */
export interface SentDatum {
  readonly key: string;
  readonly value: string;
}

/** Attached data as a definition list; what was merely sent carries a small arrow. */
export function UserDataList({ data, sent }: { readonly data: ReadonlyMap<string, string>; readonly sent: readonly SentDatum[] }) {
  const messages = useMessages();
  const pending = sent.filter(({ key, value }) => data.get(key) !== value);
  const shown = [...data].filter(([key]) => !pending.some((datum) => datum.key === key));
  if (shown.length + pending.length === 0) return null;
  const isLong = shown.length + pending.length > MANY;
  const scroll = isLong ? { role: 'group', tabIndex: 0, 'aria-label': messages.callList.data } : {};
  return (
    <div className="hs-data" data-long={isLong || undefined} {...scroll}>
      <dl className="hs-data-list">
        {shown.map(([key, value]) => (
          <div key={key} className="hs-datum">
            <dt>
              <bdi>{key}</bdi>
            </dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
        {pending.map(({ key, value }) => (
          <div key={key} className="hs-datum" data-sent="">
            <dt>
              <bdi>{key}</bdi>
            </dt>
            <dd>
              <bdi>{value}</bdi>
              <span className="hs-sent">
                <ArrowUpRight className="hs-glyph" aria-hidden="true" />
                {messages.callList.sent}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
