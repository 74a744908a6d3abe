/** Makes ids as Asterisk does: the second the channel was born, a dot, a running number; a system's name may stand before. */
export function createUniqueIds(now: () => number, systemName: string): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `${systemName}${Math.floor(now() / 1_000)}.${last}`;
  };
}

/** The older of two ids: the one a joined conversation goes by. */
export function olderId(a: string, b: string): string {
  const [secondsOfA, numberOfA] = parts(a);
  const [secondsOfB, numberOfB] = parts(b);
  if (secondsOfA !== secondsOfB) return secondsOfA < secondsOfB ? a : b;
  return numberOfA <= numberOfB ? a : b;
}

function parts(id: string): readonly [seconds: number, number: number] {
  const [seconds = '0', number = '0'] = id.slice(id.lastIndexOf('-') + 1).split('.');
  return [Number(seconds), Number(number)];
}
