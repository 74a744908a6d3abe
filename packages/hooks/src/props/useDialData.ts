import type { UserDataInput } from '@hookswitch/core';
import type { UserDataSchema } from '@hookswitch/core/schema';
import { useMemo, useState } from 'react';
import type { DialPadData } from './DialPadProps.js';
import { type DialDataReading, plainKey, readDialData } from './dialData.js';

/** What `useDialData` takes. */
export interface DialDataOptions {
  readonly schema?: UserDataSchema | undefined;
  /** What goes along unless it is changed, such as the customer that the page shows. Keys with or without `USR_`. */
  readonly defaultData?: UserDataInput | undefined;
}

/** The data of the next call: what the pad shows, what is sent, and the way to begin anew. */
export interface DialData extends DialDataReading {
  readonly props: DialPadData;
  readonly reset: () => void;
}

/** Keeps what is to go along with the next call. What the host gives is followed until something is changed here. */
export function useDialData({ schema, defaultData }: DialDataOptions): DialData {
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>();
  const entries = useMemo(
    () => typed ?? new Map(Object.entries(defaultData ?? {}).map(([key, value]) => [plainKey(key), value])),
    [typed, defaultData],
  );
  const { data, invalid } = useMemo(() => readDialData(entries, schema), [entries, schema]);
  return {
    data,
    invalid,
    reset: () => setTyped(undefined),
    props: {
      schema,
      entries,
      invalid,
      onChange: (key, value) => setTyped((now) => new Map(now ?? entries).set(plainKey(key), value)),
      onRemove: (key) => setTyped((now) => new Map([...(now ?? entries)].filter(([other]) => other !== key))),
    },
  };
}
