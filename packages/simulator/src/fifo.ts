/** A queue that stays quick however long it gets: taking from the front of a long array moves all the rest. */
export interface Fifo<T> {
  push(item: T): void;
  /** Takes the oldest. */
  shift(): T | undefined;
  readonly first: () => T | undefined;
  readonly last: () => T | undefined;
  readonly size: () => number;
  clear(): void;
}

/** Taken items are let go of when they are so many, and half of all. */
const WORTH_MOVING = 1_000;

/** Makes an empty queue. */
export function createFifo<T>(): Fifo<T> {
  let items: T[] = [];
  let head = 0;
  return {
    push: (item) => void items.push(item),
    shift() {
      const item = items[head];
      if (head < items.length) head += 1;
      if (head === items.length || (head > WORTH_MOVING && head * 2 > items.length)) {
        items = items.slice(head);
        head = 0;
      }
      return item;
    },
    first: () => items[head],
    // An empty queue holds no array: whatever was taken last is gone.
    last: () => items.at(-1),
    size: () => items.length - head,
    clear() {
      items = [];
      head = 0;
    },
  };
}
