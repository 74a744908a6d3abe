import type { UserDataSchema } from '@hookswitch/core/schema';
import { useMemo } from 'react';
import { locale } from '../../i18n/en/common.js';
import { useWords } from '../../i18n/useWords.js';
import { DataBox } from './DataBox.js';
import { PlainDatum } from './PlainDatum.js';
import { SchemaDatum, type SendDatum } from './SchemaDatum.js';
import { bareKey, type SentDatum, withSent } from './sentData.js';

const ENGLISH = { locale };

interface SchemaDataListProps {
  readonly schema: UserDataSchema;
  readonly data: ReadonlyMap<string, string>;
  readonly sent: readonly SentDatum[];
  readonly onSend: SendDatum;
  /** Why data cannot be attached now. */
  readonly reason: string | undefined;
  /** False once the call is over: secrets are hidden again. */
  readonly isLive: boolean;
  /** How many are shown at once. */
  readonly limit?: number | undefined;
}

/** Attached data as the schema says, in its order; what it does not name comes after. */
export function SchemaDataList({ schema, data, sent, onSend, reason, isLive, limit }: SchemaDataListProps) {
  const words = useWords(ENGLISH);
  const shown = useMemo(() => withSent(data, sent), [data, sent]);
  const read = useMemo(
    () => schema.read(new Map(shown.map(({ key, value }) => [key, value])), words.locale),
    [schema, shown, words.locale],
  );
  const isSent = (key: string) => shown.some((datum) => datum.isSent && datum.key === bareKey(key));
  const items = read.fields.filter((item) => item.isPresent || item.isEditable || isSent(item.key));
  const others = shown.filter(({ key }) => read.rest.has(key));
  return (
    <DataBox
      limit={limit}
      entries={[
        ...items.map((item) => (
          <SchemaDatum
            key={`field ${item.key}`}
            schema={schema}
            item={item}
            isSent={isSent(item.key)}
            onSend={onSend}
            reason={reason}
            isLive={isLive}
          />
        )),
        ...others.map((datum) => <PlainDatum key={`other ${datum.key}`} datum={datum} />),
      ]}
    />
  );
}
