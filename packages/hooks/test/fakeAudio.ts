import { ManualClock } from '@hookswitch/core/testing';
import type { Audio, AudioState, Tone } from '../src/sound/audio.js';
import type { AudioSurroundings } from '../src/sound/browserAudio.js';

/** A Web Audio whose browser says yes or no when the test wants it to, and which remembers what would be heard. */
export interface FakeWebAudio {
  readonly surroundings: AudioSurroundings;
  readonly clock: ManualClock;
  /** How often it was opened. */
  readonly opened: () => number;
  /** Listeners that wait for a click or a key press. */
  readonly waiting: () => number;
  /** A click somewhere in the page: the browser lets sound through from now on. */
  readonly click: () => void;
  readonly becomes: (state: AudioContextState) => void;
  /** Every oscillator there was: its frequency, and when it starts and stops, in seconds. */
  readonly oscillators: { frequency: number; start: number; stop: number }[];
  readonly levels: number[];
}

export function createFakeWebAudio({ isAllowed = true, isMissing = false } = {}): FakeWebAudio {
  const clock = new ManualClock();
  const began = clock.now();
  const gestures = new Set<() => void>();
  const oscillators: FakeWebAudio['oscillators'] = [];
  const levels: number[] = [];
  let opened = 0;
  let isWelcome = isAllowed;
  let state: AudioContextState = 'suspended';
  const events = new EventTarget();
  const becomes = (next: AudioContextState) => {
    state = next;
    events.dispatchEvent(new Event('statechange'));
  };
  const context = {
    get state() {
      return state;
    },
    get currentTime() {
      return (clock.now() - began) / 1000;
    },
    destination: {},
    addEventListener: events.addEventListener.bind(events),
    resume: () => {
      if (isWelcome) becomes('running');
      return isWelcome ? Promise.resolve() : new Promise<void>(() => {});
    },
    createGain: () => ({
      gain: {
        setValueAtTime: (level: number) => levels.push(level),
        linearRampToValueAtTime: (level: number) => levels.push(level),
        cancelScheduledValues: () => {},
        setTargetAtTime: (level: number) => levels.push(level),
      },
      connect: () => {},
      disconnect: () => {},
    }),
    createOscillator: () => {
      const one = { frequency: 0, start: 0, stop: 0 };
      return {
        frequency: { setValueAtTime: (hertz: number) => (one.frequency = hertz) },
        connect: () => {},
        addEventListener: () => {},
        start: (at: number) => {
          one.start = at;
          oscillators.push(one);
        },
        stop: (at: number) => {
          one.stop = at;
        },
      };
    },
  };
  return {
    clock,
    oscillators,
    levels,
    opened: () => opened,
    waiting: () => gestures.size,
    click: () => {
      isWelcome = true;
      for (const gesture of [...gestures]) gesture();
    },
    becomes,
    surroundings: {
      open() {
        opened += 1;
        if (isMissing) return undefined;
        // A browser that allows sound starts it a moment after it was opened.
        if (isAllowed) clock.after(20, () => becomes('running'));
        return context as unknown as AudioContext;
      },
      onGesture(run) {
        gestures.add(run);
        return () => gestures.delete(run);
      },
    },
  };
}

/** A way to make sounds that makes none: what would be heard at each moment is in `now`. */
export interface FakeAudio extends Audio {
  readonly now: () => readonly Tone[];
  /** Every tone that was begun. */
  readonly played: readonly Tone[];
  readonly becomes: (state: AudioState) => void;
  readonly listeners: () => number;
}

export function createFakeAudio(clock: ManualClock, initial: AudioState = 'running'): FakeAudio {
  let state = initial;
  const listeners = new Set<() => void>();
  const sounding = new Set<Tone>();
  const played: Tone[] = [];
  const becomes = (next: AudioState) => {
    state = next;
    if (next !== 'running') sounding.clear();
    for (const listener of [...listeners]) listener();
  };
  return {
    now: () => [...sounding],
    played,
    becomes,
    listeners: () => listeners.size,
    getState: () => state,
    unlock: () => {
      if (state === 'blocked') becomes('running');
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    play(tone) {
      if (state !== 'running') return () => {};
      const one = { ...tone };
      played.push(tone);
      sounding.add(one);
      const cancel = clock.after(tone.ms, () => sounding.delete(one));
      return () => {
        cancel();
        sounding.delete(one);
      };
    },
  };
}
