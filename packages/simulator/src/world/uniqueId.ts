/** Makes ids as Asterisk does: the second the channel was born, a dot, a running number. */
export function createUniqueIds(now: () => number): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `${Math.floor(now() / 1_000)}.${last}`;
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
  const [seconds = '0', number = '0'] = id.split('.');
  return [Number(seconds), Number(number)];
}
