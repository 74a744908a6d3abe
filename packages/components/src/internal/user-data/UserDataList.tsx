import { DataBox } from './DataBox.js';
import { PlainDatum } from './PlainDatum.js';
import { type SentDatum, withSent } from './sentData.js';

interface UserDataListProps {
  readonly data: ReadonlyMap<string, string>;
  readonly sent: readonly SentDatum[];
  /** How many are shown at once. */
  readonly limit?: number | undefined;
}

/** Attached data as it came, as a definition list; what was merely sent carries a small arrow. */
export function UserDataList({ data, sent, limit }: UserDataListProps) {
  return <DataBox limit={limit} entries={withSent(data, sent).map((datum) => <PlainDatum key={datum.key} datum={datum} />)} />;
}
