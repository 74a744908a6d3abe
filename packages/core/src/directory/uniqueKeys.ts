/** Gives each thing a key of its own, also where the server names two alike: the second of the name `a` is `a 2`. */
export function createUniqueKeys(): (name: string) => string {
  const times = new Map<string, number>();
  return (name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    // What is counted ends in a number behind a space; so that no name can be taken for it, the first ends in a space.
    return time === 1 ? `${name} ` : `${name} ${time}`;
  };
}
