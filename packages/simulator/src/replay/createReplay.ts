import { type Clock, systemClock, type Transport } from '@hookswitch/core/environment';
import type { Recording } from '@hookswitch/core/record';
import { parseFrame, textOf } from '../frames.js';
import { createMemoryFetch } from '../memory.js';
import type { RestRequest, RestResponse } from '../rest.js';
import { matchSent, type ReplayMismatch, type SentMatcher } from './matchSent.js';
import { type Playback, playScript } from './playScript.js';
import { readScripts } from './readScripts.js';

/** How a recording is played back. */
export interface ReplayOptions {
  /** Where time comes from: turn it by hand in a test. @default the clock on the wall */
  readonly clock?: Clock | undefined;
}

/** A recording in the place of a server. */
export interface Replay {
  /** The transport a client takes: its first socket meets the first one recorded, and so on. Any address will do. */
  readonly transport: Transport;
  /** The `fetch` a client takes: everybody may log in. */
  readonly fetch: typeof fetch;
  /** Where the client has done something else than the recorded one, until now. */
  readonly mismatches: () => readonly ReplayMismatch[];
  /** Whether everything that was recorded has been played. */
  readonly isOver: () => boolean;
  /** Ends it: nothing more comes. */
  readonly dispose: () => void;
}

/**
 * Plays a recording back to a client, as a test or as a story: what the server said comes at the distances of then. What came
 * after a command waits for a client that is up to a second later with it, and then comes all the same; where the client does
 * something else than the recorded one is in `mismatches()`.
 *
 * @example
 * ```ts
 * const clock = new ManualClock();
 * const replay = createReplay(readRecording(json), { clock });
 * const client = createClient({ server: 'xuc.test', transport: replay.transport, fetch: replay.fetch, clock });
 * await client.login({ username: 'ada', password: 'any' });
 * clock.advance(60_000);
 * expect(client.getState().calls).toEqual([]);
 * ```
 */
export function createReplay(recording: Recording, { clock = systemClock }: ReplayOptions = {}): Replay {
  const scripts = readScripts(recording);
  const running: { readonly playback: Playback; readonly matcher: SentMatcher }[] = [];
  const mismatches: ReplayMismatch[] = [];
  const refusals = new Set<() => void>();
  let opened = 0;

  const transport: Transport = (_url, handlers) => {
    opened += 1;
    const script = scripts[opened - 1];
    if (!script) {
      mismatches.push({ kind: 'extra-socket', socket: opened });
      const cancel = clock.after(0, () => handlers.onClose(undefined));
      refusals.add(cancel);
      return { send: () => false, close: cancel };
    }
    const matcher = matchSent(opened, script.sent, recording.kept);
    const playback = playScript({
      script,
      clock,
      handlers,
      onSent(frame) {
        const { place, mismatch } = matcher.take(frame);
        if (mismatch) mismatches.push(mismatch);
        return place;
      },
    });
    running.push({ playback, matcher });
    return playback.socket;
  };

  return {
    transport,
    fetch: createMemoryFetch(welcome, { mood: { up: true, latencyMs: 0 } }, clock),
    mismatches: () => [...mismatches, ...running.flatMap(({ playback, matcher }) => matcher.missing(playback.elapsed()))],
    isOver: () => opened >= scripts.length && running.every(({ playback }) => playback.isOver()),
    dispose() {
      for (const { playback } of running) playback.stop();
      for (const cancel of refusals) cancel();
    },
  };
}

/** No recording has a log-in in it: everybody is let in. */
function welcome({ path, body }: RestRequest): RestResponse {
  if (!/\/auth\/(login|check)$/.test(path)) return { status: 404, headers: {}, body: '' };
  const login = textOf(parseFrame(body)?.['login']) ?? 'replay';
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, token: 'replay', TTL: 3_600 }),
  };
}
