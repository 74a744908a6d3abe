/** A piece of data that was sent from here; the server never confirms it. */
export interface SentDatum {
  /** Without `USR_`, as it comes back. */
  readonly key: string;
  readonly value: string;
}

/** A datum as the agent sees it. */
export interface ShownDatum extends SentDatum {
  /** Sent from here, and not heard of since. */
  readonly isSent: boolean;
}

/** What the call carries, then what was sent from here and has not come back; a sent value stands in the place of the older one. */
export function withSent(data: ReadonlyMap<string, string>, sent: readonly SentDatum[]): readonly ShownDatum[] {
  const pending = sent.filter(({ key, value }) => data.get(key) !== value);
  const known = [...data].filter(([key]) => !pending.some((datum) => datum.key === key));
  return [...known.map(([key, value]) => ({ key, value, isSent: false })), ...pending.map((datum) => ({ ...datum, isSent: true }))];
}

/** A key as it comes back from the server. */
export function bareKey(key: string): string {
  return key.replace(/^USR_/, '');
}
