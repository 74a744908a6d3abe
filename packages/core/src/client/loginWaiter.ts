import { PhoneError } from '../errors.js';
import type { ConnectionState } from '../state/phoneState.js';

/** Turns the connection's way into a promise, for the one who typed a password and waits. */
export interface LoginWaiter {
  /** Resolves once online; rejects once given up, with the reason. */
  wait(connection: ConnectionState): Promise<void>;
  settle(connection: ConnectionState): void;
}

export function createLoginWaiter(): LoginWaiter {
  let waiting: { readonly resolve: () => void; readonly reject: (error: PhoneError) => void } | undefined;

  const settle = (connection: ConnectionState) => {
    if (!waiting || connection.phase === 'connecting' || connection.phase === 'waiting') return;
    const { resolve, reject } = waiting;
    waiting = undefined;
    if (connection.phase === 'online') resolve();
    else reject(new PhoneError(connection.phase === 'stopped' ? connection.reason : { code: 'disposed' }));
  };

  return {
    wait: (connection) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        settle(connection);
      }),
    settle,
  };
}
