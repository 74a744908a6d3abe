import type { AskDoor, PhoneClient } from '@hookswitch/core';

const numbers = new WeakMap<AskDoor, number>();
let last = 0;

/**
 * Where everything asked for in a session stands in the cache: two users, or one name on two servers, never share an answer,
 * and neither do two sessions of one user.
 *
 * @example
 * ```ts
 * queryClient.removeQueries({ queryKey: sessionKey(client) });
 * ```
 */
export function sessionKey(client: PhoneClient): readonly ['hookswitch', number, number] {
  let number = numbers.get(client.asking);
  if (number === undefined) {
    last += 1;
    number = last;
    numbers.set(client.asking, number);
  }
  return ['hookswitch', number, client.getState().session];
}
