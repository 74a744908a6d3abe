import type { Call } from '@hookswitch/core';
import type { UserDataSchema } from '@hookswitch/core/schema';
import { SchemaDataList } from './SchemaDataList.js';
import type { SendDatum } from './SchemaDatum.js';
import type { SentDatum } from './sentData.js';
import { UserDataList } from './UserDataList.js';

interface CallDataProps {
  readonly call: Call;
  readonly schema: UserDataSchema | undefined;
  readonly sent: readonly SentDatum[];
  readonly onSend: SendDatum;
  /** Why data cannot be attached now. */
  readonly reason: string | undefined;
  /** How many are shown at once. */
  readonly limit?: number | undefined;
}

/** The data of a call: as the schema says, or as it came. Nothing for a call without any. */
export function CallData({ call, schema, sent, onSend, reason, limit }: CallDataProps) {
  const isLive = call.state !== 'released' && call.state !== 'failed';
  return schema ? (
    <SchemaDataList schema={schema} data={call.userData} sent={sent} onSend={onSend} reason={reason} isLive={isLive} limit={limit} />
  ) : (
    <UserDataList data={call.userData} sent={sent} limit={limit} />
  );
}
