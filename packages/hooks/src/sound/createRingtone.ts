import type { Clock } from '@hookswitch/core';
import type { Audio, Tone } from './audio.js';

/** `ring`: somebody calls. `waiting`: somebody calls while the agent is on a call. */
export type RingKind = 'ring' | 'waiting';

/** What a host rings with instead of our tones. `start` is called again without a `stop` only when it never was playing. */
export interface RingPlayer {
  start(kind: RingKind): void;
  /** Silences it at once. */
  stop(): void;
}

/** What `createRingtone` takes. */
export interface RingtoneParts {
  readonly audio: Audio;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly volume: number;
}

interface Pattern {
  readonly tone: Omit<Tone, 'volume'>;
  readonly everyMs: number;
  /** Of the volume: what is heard in the middle of a talk is discreet. */
  readonly share: number;
}

const PATTERNS: Readonly<Record<RingKind, Pattern>> = {
  ring: { tone: { frequencies: [440, 480], ms: 2_000 }, everyMs: 6_000, share: 1 },
  waiting: { tone: { frequencies: [440], ms: 200 }, everyMs: 10_000, share: 0.4 },
};

/**
 * Our own ring: two soft tones, two seconds on, four off, or a short beep every ten seconds for a call waiting. While the
 * browser blocks sound it rings silently, and is heard from the moment the user's first click unlocks it.
 *
 * @example
 * ```ts
 * const ringtone = createRingtone({ audio: pageAudio(), clock: systemClock, volume: 0.5 });
 * ringtone.start('ring');
 * ringtone.stop();
 * ```
 */
export function createRingtone({ audio, clock, volume }: RingtoneParts): RingPlayer {
  let silence: (() => void) | undefined;

  const cycle = ({ tone, everyMs, share }: Pattern): (() => void) => {
    let stopTone = () => {};
    let cancelNext = () => {};
    const once = () => {
      stopTone = audio.play({ ...tone, volume: volume * share });
      cancelNext = clock.after(everyMs, once);
    };
    const again = () => {
      cancelNext();
      stopTone();
      if (audio.getState() === 'running') once();
    };
    const leave = audio.subscribe(again);
    once();
    return () => {
      leave();
      cancelNext();
      stopTone();
    };
  };

  const stop = () => {
    silence?.();
    silence = undefined;
  };
  return {
    start(kind) {
      stop();
      silence = cycle(PATTERNS[kind]);
    },
    stop,
  };
}
