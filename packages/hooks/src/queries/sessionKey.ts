import type { AskDoor, PhoneClient } from '@hookswitch/core';

const numbers = new WeakMap<AskDoor, number>();
let last = 0;

/**
 * Where everything a user has asked for stands in the cache: two users, or one name on two servers, never share an answer.
 *
 * @example
 * ```ts
 * queryClient.removeQueries({ queryKey: sessionKey(client) });
 * ```
 */
export function sessionKey(client: PhoneClient): readonly ['hookswitch', number, string | undefined] {
  let number = numbers.get(client.asking);
  if (number === undefined) {
    last += 1;
    number = last;
    numbers.set(client.asking, number);
  }
  return ['hookswitch', number, client.getState().username];
}
