import type { Clock, TransportHandlers, TransportSocket } from '@hookswitch/core/environment';
import { type Fields, parseFrame } from '../frames.js';
import type { Script, ScriptStep } from './readScripts.js';

/** A recorded socket, played to a client. */
export interface Playback {
  readonly socket: TransportSocket;
  /** Whether the server's part is done: all of it was said, or the client has gone. */
  readonly isOver: () => boolean;
  /** Milliseconds since the socket was asked for. */
  readonly elapsed: () => number;
  /** Nothing more comes. */
  readonly stop: () => void;
}

/** What a playback stands on. */
export interface PlaybackParts {
  readonly script: Script;
  readonly clock: Clock;
  readonly handlers: TransportHandlers;
  /** Hears what the client sends, pings apart; says which of the recorded frames it stands for. */
  readonly onSent: (frame: Fields) => number | undefined;
}

/** What may be an answer waits this long for a client that is later than the recorded one; then it comes all the same. */
const GRACE_MS = 1_000;

/** Says what the server said, at the distances of then. Pings are answered as they were: a dead link is as dead again. */
export function playScript({ script, clock, handlers, onSent }: PlaybackParts): Playback {
  const begin = clock.elapsed();
  let next = 0;
  let pings = 0;
  let isStopped = false;
  let cancel: (() => void) | undefined;
  /** How late the client was with the last frame that it sent. */
  let late = 0;
  const unsent = new Map(script.sent.map(({ after }, place) => [place, after]));

  const dueAt = ({ after, sentBefore }: ScriptStep): number => {
    let due = after + late;
    for (const [place, sentAfter] of unsent) if (place < sentBefore) due = Math.max(due, sentAfter + GRACE_MS);
    return begin + due;
  };
  const stop = () => {
    isStopped = true;
    cancel?.();
  };
  const arm = () => {
    const step = script.steps[next];
    cancel?.();
    if (step && !isStopped) cancel = clock.after(Math.max(0, dueAt(step) - clock.elapsed()), flush);
  };
  const perform = (act: ScriptStep['act']) => {
    switch (act.do) {
      case 'open':
        handlers.onOpen();
        return;
      case 'deliver':
        handlers.onFrame(act.text);
        return;
      case 'close':
        stop();
        handlers.onClose(act.code);
        return;
      default:
        act satisfies never;
    }
  };
  const flush = () => {
    for (let step = script.steps[next]; step && !isStopped && dueAt(step) <= clock.elapsed(); step = script.steps[next]) {
      next += 1;
      perform(step.act);
    }
    arm();
  };
  const take = (frame: Fields) => {
    const place = onSent(frame);
    const after = place === undefined ? undefined : unsent.get(place);
    if (place === undefined || after === undefined) return;
    unsent.delete(place);
    late = Math.min(GRACE_MS, Math.max(0, clock.elapsed() - begin - after));
    arm();
  };
  const answerPing = () => {
    pings += 1;
    if (pings > script.answers) return;
    clock.after(0, () => {
      if (!isStopped) handlers.onFrame('{}');
    });
  };

  arm();
  return {
    socket: {
      send(text) {
        if (isStopped) return false;
        const frame = parseFrame(text);
        if (frame?.['claz'] === 'ping') answerPing();
        else take(frame ?? {});
        return true;
      },
      close: stop,
    },
    isOver: () => isStopped || next === script.steps.length,
    elapsed: () => clock.elapsed() - begin,
    stop,
  };
}
