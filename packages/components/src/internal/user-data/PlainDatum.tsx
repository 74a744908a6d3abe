import { SentMark } from './SentMark.js';
import type { ShownDatum } from './sentData.js';

/** A piece of data that nobody said anything about: its key and its value as they came. */
export function PlainDatum({ datum }: { readonly datum: ShownDatum }) {
  return (
    <div className="hs-datum" {...(datum.isSent ? { 'data-sent': '' } : {})}>
      <dt>
        <bdi>{datum.key}</bdi>
      </dt>
      <dd>
        <bdi>{datum.value}</bdi>
        {datum.isSent && <SentMark />}
      </dd>
    </div>
  );
}
