/** What the id of a leg tells. */
export interface UniqueIdParts {
  /** When its channel was made, in milliseconds since 1970 on the server's clock. */
  readonly madeAt: number;
  /** Counts the channels of one server. */
  readonly count: number;
}

/** `<epoch seconds>.<n>`; a server with a system name puts it in front, with a dash. */
const UNIQUE_ID = /(?:^|-)(\d{1,11})\.(\d{1,15})$/;

/**
 * Reads the id of a leg: the one place that knows how it is made. `undefined` for an id of any other form, which is as good a
 * key, and tells nothing else.
 */
export function readUniqueId(id: string): UniqueIdParts | undefined {
  const found = UNIQUE_ID.exec(id);
  return found ? { madeAt: Number(found[1]) * 1_000, count: Number(found[2]) } : undefined;
}
