/** Makes ids as Asterisk does: the second the channel was born, a dot, a running number; a system's name may stand before. */
export function createUniqueIds(now: () => number, systemName: string): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `${systemName}${Math.floor(now() / 1_000)}.${last}`;
  };
}

/** The older of two ids: the one a joined conversation goes by. The running number tells, since a clock may be set back. */
export function olderId(a: string, b: string): string {
  return numberOf(a) <= numberOf(b) ? a : b;
}

function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('.') + 1));
}
