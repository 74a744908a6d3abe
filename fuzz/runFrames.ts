import { createClient, type PhoneClient } from '@hookswitch/core';
import { createFakeTransport, ManualClock } from '@hookswitch/core/testing';
import { dice } from './dice.ts';
import { heapNow } from './heapNow.ts';
import { hostileFrames } from './hostileFrames.ts';

/** What a flood of frames came to. */
export interface FramesVerdict {
  readonly frames: number;
  readonly exceptions: readonly string[];
  /** Bytes of heap, as soon as the session was up and at the end. */
  readonly heap: { readonly before: number; readonly after: number };
}

/** Frames between two looks at the client. */
const BATCH = 1_000;

/** Lets a client take `frames` hostile frames, and looks at it again and again. `examples` are frames as documented. */
export async function runFrames(frames: number, seed: number, examples: readonly string[]): Promise<FramesVerdict> {
  const clock = new ManualClock();
  const server = createFakeTransport(clock);
  const exceptions: string[] = [];
  const note = (error: unknown) => exceptions.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.on('uncaughtException', note);
  const client = createClient({
    server: 'https://xuc.test',
    clock,
    transport: server.transport,
    fetch: async () => new Response('{"login":"ada","token":"t"}'),
  });
  client.onEvent(() => undefined);
  const login = client.login({ username: 'ada', password: 'x' });
  await settle(clock);
  await login;
  const before = heapNow();
  const next = hostileFrames(examples, dice(seed));
  for (let sent = 0; sent < frames; sent += BATCH) {
    for (let count = 0; count < BATCH; count += 1) {
      const frame = next();
      try {
        server.socket().deliver(frame);
      } catch (error) {
        note(`${String(error)} for ${frame.slice(0, 300)}`);
      }
    }
    await settle(clock);
    exceptions.push(...lookAt(client));
    if (exceptions.length > 20) break;
  }
  const after = heapNow();
  client.dispose();
  process.off('uncaughtException', note);
  return { frames, exceptions, heap: { before, after } };
}

/** What must hold whatever came: the session is up, the state is readable and small, no prototype has been touched. */
function lookAt(client: PhoneClient): readonly string[] {
  const found: string[] = [];
  const state = client.getState();
  if (state.connection.phase !== 'online') found.push(`the session is ${state.connection.phase}`);
  if ('polluted' in {}) found.push('Object.prototype has been polluted');
  if (new Set(state.calls.map((call) => call.id)).size !== state.calls.length) found.push('two calls have one id');
  JSON.stringify(state);
  return found;
}

async function settle(clock: ManualClock): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    clock.advance(0);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
