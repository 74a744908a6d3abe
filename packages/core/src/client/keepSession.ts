import { optional } from '../lib/optional.js';
import { readJson } from '../lib/readJson.js';
import type { TextMemory } from '../lib/tabMemory.js';
import { writeJson } from '../lib/writeJson.js';
import { isFields } from '../protocol/read.js';
import type { PhoneClient, SavedSession } from './PhoneClient.js';

/** Keeps an agent signed in over a reload. */
export interface KeptSession {
  /** For the option `onSession` of `createClient`. */
  readonly note: (session: SavedSession) => void;
  /** Goes on with what was kept, if anything was, and forgets it as soon as the session is over. Call it once, when the page begins. */
  readonly restore: (client: Pick<PhoneClient, 'restore' | 'subscribe' | 'getState'>) => void;
}

/**
 * Keeps the session in a memory of the page's: a token, never a password.
 *
 * @example
 * ```ts
 * const session = keepSession(tabMemory('my-crm-session'));
 * const client = createClient({ server: 'https://xuc.example.org', onSession: session.note });
 * session.restore(client);
 * ```
 */
export function keepSession(memory: TextMemory): KeptSession {
  return {
    note: (session) => memory.write(writeJson(session)),
    restore(client) {
      const kept = parse(memory.read());
      try {
        if (kept) client.restore(kept);
      } catch {
        // Its address cannot be read any more: the agent logs in.
        memory.clear();
      }
      client.subscribe(() => {
        const { phase } = client.getState().connection;
        if (phase === 'idle' || phase === 'stopped') memory.clear();
      });
    },
  };
}

/** What a page kept may have been kept by another version, or by hand. */
function parse(text: string | undefined): SavedSession | undefined {
  const kept = readJson(text);
  if (!isFields(kept)) return undefined;
  const { server, username, token } = kept;
  if (typeof username !== 'string' || typeof token !== 'string') return undefined;
  return { username, token, ...optional('server', typeof server === 'string' ? server : undefined) };
}
