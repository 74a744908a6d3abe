import { DataBox } from './DataBox.js';
import { PlainDatum } from './PlainDatum.js';
import { type SentDatum, withSent } from './sentData.js';

/** Attached data as it came, as a definition list; what was merely sent carries a small arrow. */
export function UserDataList({ data, sent }: { readonly data: ReadonlyMap<string, string>; readonly sent: readonly SentDatum[] }) {
  const shown = withSent(data, sent);
  return (
    <DataBox count={shown.length}>
      {shown.map((datum) => (
        <PlainDatum key={datum.key} datum={datum} />
      ))}
    </DataBox>
  );
}
