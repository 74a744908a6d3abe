/** A piece of data as the agent sees it. */
export interface ShownDatum {
  /** Without `USR_`, as it comes back. */
  readonly key: string;
  readonly value: string;
  /** Sent from here, and not heard of since. */
  readonly isSent: boolean;
}

/** A piece of data that was sent from here; the server never confirms it. */
export interface SentDatum {
  readonly key: string;
  readonly value: string;
  /** What the server had for it when it was sent. */
  readonly before: string | undefined;
}

/** Whether the server has said nothing of it since: once it has, whatever it says is the truth. */
export function isUnanswered({ key, value, before }: SentDatum, data: ReadonlyMap<string, string>): boolean {
  return before !== value && data.get(key) === before;
}

/** What the call carries, then what was sent from here and has not come back; a sent value stands in the place of the older one. */
export function withSent(data: ReadonlyMap<string, string>, sent: readonly SentDatum[]): readonly ShownDatum[] {
  const known = [...data].filter(([key]) => !sent.some((datum) => datum.key === key));
  return [...known.map(([key, value]) => ({ key, value, isSent: false })), ...sent.map(({ key, value }) => ({ key, value, isSent: true }))];
}

/** A key as it comes back from the server. */
export function bareKey(key: string): string {
  return key.replace(/^USR_/, '');
}
