/** The newest items of a stream, as many as two bounds allow. */
export interface Ring<T> {
  push(item: T): void;
  /** Puts an item in the place of the newest one. */
  replaceNewest(item: T): void;
  /** Oldest first; the same list until something changes. */
  list(): readonly T[];
  newest(): T | undefined;
  /** How many were let go of to keep within the bounds. */
  forgotten(): number;
  clear(): void;
}

/** How much a ring holds. */
export interface RingBounds<T> {
  readonly items: number;
  readonly weight: number;
  readonly weigh: (item: T) => number;
}

export function createRing<T>({ items, weight, weigh }: RingBounds<T>): Ring<T> {
  let held: { readonly item: T; readonly weight: number }[] = [];
  /** Where the oldest is: moving everything down at each push would cost its length every time. */
  let start = 0;
  let total = 0;
  let forgotten = 0;
  let listed: readonly T[] | undefined;

  const trim = () => {
    for (let oldest = held[start]; oldest && (held.length - start > items || total > weight); oldest = held[start]) {
      total -= oldest.weight;
      start += 1;
      forgotten += 1;
    }
    if (start < items) return;
    held = held.slice(start);
    start = 0;
  };
  const add = (item: T) => {
    const one = { item, weight: weigh(item) };
    held.push(one);
    total += one.weight;
    listed = undefined;
    trim();
  };

  return {
    push: add,
    replaceNewest(item) {
      if (held.length > start) total -= held.pop()?.weight ?? 0;
      add(item);
    },
    list: () => (listed ??= held.slice(start).map((one) => one.item)),
    newest: () => (held.length > start ? held.at(-1)?.item : undefined),
    forgotten: () => forgotten,
    clear() {
      held = [];
      start = 0;
      total = 0;
      forgotten = 0;
      listed = undefined;
    },
  };
}
