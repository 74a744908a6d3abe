import type { Stage } from './Stage.js';

/** The simulator's remote control, as the page's own server passes it on; `undefined` where there is none. */
export async function findRemoteStage(): Promise<Stage | undefined> {
  // A real server knows nothing of it, and a simulator without it answers the same.
  const isThere = (await push('thaw', {})) === 200;
  if (!isThere) return undefined;
  const done = async (action: string, fields: object) => (await push(action, fields)) === 200;
  return {
    call: (from, to) => done('call', { from, to }),
    callQueue: (queue, customer) => done('callQueue', { queue, customer }),
    answer: (who) => done('answer', { who }),
    leaveMessage: (who) => done('leaveMessage', { who }),
    cutNetwork: (ms) => done('restart', { calls: 'kept', downMs: ms }),
    expireToken: async (user) => (await done('expireTokens', { user })) && done('drop', { user }),
  };
}

async function push(action: string, fields: object): Promise<number> {
  try {
    const headers = { 'content-type': 'application/json' };
    const { status } = await fetch(`/simulator/${action}`, { method: 'POST', headers, body: JSON.stringify(fields) });
    return status;
  } catch {
    return 0;
  }
}
