import { type Clock, systemClock, type Unsubscribe } from '@hookswitch/core';
import { type AudioSurroundings, browserAudio } from './browserAudio.js';

/**
 * Whether what is played is heard: `blocked` until the user has clicked or typed once (browsers keep pages silent until then),
 * `unavailable` where there is no Web Audio.
 */
export type AudioState = 'running' | 'blocked' | 'unavailable';

/** One sound: some frequencies together, for a while. */
export interface Tone {
  /** In hertz; two make a telephone's sound. */
  readonly frequencies: readonly number[];
  readonly ms: number;
  /** From 0 to 1. */
  readonly volume: number;
}

/** The page's one way to make sounds, shared by the ring and the keys. It never throws, and opens nothing until it is used. */
export interface Audio {
  readonly getState: () => AudioState;
  /** Calls back when the state changes, found out within a second or two. Whoever listens also waits for the user's first gesture, which unlocks. */
  subscribe(listener: () => void): Unsubscribe;
  /** Plays now, or not at all: nothing is kept for later while blocked. Returns what stops it. */
  play(tone: Tone): () => void;
  /** Asks the browser to let sound through; only a click or a key press makes it listen. */
  readonly unlock: () => void;
}

/** Opening sound holds a page up for tens of milliseconds, and a page that begins has none to spare: nothing rings yet. */
const OPEN_AFTER_MS = 1_000;
/** A browser that allows sound starts it a moment later; until then a new context looks as if it were blocked. */
const SETTLE_MS = 250;
/** Without these ramps a tone begins and ends with a click. */
const FADE_S = 0.02;

/** Makes a way to make sounds; most take the page's: `pageAudio()`. */
export function createAudio({
  surroundings = browserAudio,
  clock = systemClock,
}: {
  readonly surroundings?: AudioSurroundings;
  readonly clock?: Clock;
} = {}): Audio {
  const listeners = new Set<() => void>();
  const voices = createVoices();
  let context: AudioContext | undefined;
  let isMissing = false;
  let isSettling = false;
  let isDue = false;
  let stopWaiting: Unsubscribe | undefined;
  let told: AudioState | undefined;

  const getState = (): AudioState => {
    if (isMissing) return 'unavailable';
    // What is not open yet has not been refused yet.
    return !context || isSettling || context.state === 'running' ? 'running' : 'blocked';
  };
  const look = () => {
    if (context?.state === 'running') isSettling = false;
    const state = getState();
    waitForGesture();
    if (state === told) return;
    told = state;
    if (state !== 'running') voices.silence();
    for (const listener of [...listeners]) listener();
  };
  const settle = () => {
    isSettling = false;
    look();
  };
  const open = (): AudioContext | undefined => {
    if (context || isMissing) return context;
    context = surroundings.open();
    isMissing = context === undefined;
    isSettling = context !== undefined && context.state !== 'running';
    told = getState();
    context?.addEventListener('statechange', look);
    if (isSettling) clock.after(SETTLE_MS, settle);
    return context;
  };
  const openForListeners = () => {
    isDue = false;
    if (listeners.size === 0) return;
    open();
    waitForGesture();
    if (isMissing) for (const listener of [...listeners]) listener();
  };
  const unlock = () => {
    const opened = open();
    if (!opened || opened.state === 'running') return;
    // Never settles while the browser says no; statechange tells when it has said yes.
    opened.resume().then(look, () => {});
  };
  /** Only as long as somebody wants sound and there is none. */
  const waitForGesture = () => {
    if (listeners.size > 0 && !isMissing && context?.state !== 'running') stopWaiting ??= surroundings.onGesture(unlock);
    else {
      stopWaiting?.();
      stopWaiting = undefined;
    }
  };

  return {
    getState,
    unlock,
    subscribe(listener) {
      listeners.add(listener);
      waitForGesture();
      if (!isDue) clock.after(OPEN_AFTER_MS, openForListeners);
      isDue = true;
      return () => {
        listeners.delete(listener);
        waitForGesture();
      };
    },
    play(tone) {
      const opened = open();
      return opened && getState() === 'running' ? voices.start(opened, tone) : () => {};
    },
  };
}

/** What sounds at present. */
function createVoices() {
  const voices = new Set<() => void>();
  return {
    silence() {
      for (const silence of [...voices]) silence();
    },
    start(context: AudioContext, tone: Tone): () => void {
      const stop = sound(context, tone, () => voices.delete(silence));
      const silence = () => {
        voices.delete(silence);
        stop();
      };
      voices.add(silence);
      return silence;
    },
  };
}

/** Starts the oscillators of a tone under one envelope; returns what fades it out at once. */
function sound(context: AudioContext, { frequencies, ms, volume }: Tone, onEnd: () => void): () => void {
  const start = context.currentTime;
  const end = start + ms / 1000;
  const envelope = context.createGain();
  const fade = Math.min(FADE_S, ms / 2000);
  const level = Math.min(1, Math.max(0, volume)) / Math.max(1, frequencies.length);
  envelope.gain.setValueAtTime(0, start);
  envelope.gain.linearRampToValueAtTime(level, start + fade);
  envelope.gain.setValueAtTime(level, end - fade);
  envelope.gain.linearRampToValueAtTime(0, end);
  envelope.connect(context.destination);
  const oscillators = frequencies.map((frequency) => {
    const oscillator = context.createOscillator();
    oscillator.frequency.setValueAtTime(frequency, start);
    oscillator.connect(envelope);
    oscillator.start(start);
    oscillator.stop(end);
    return oscillator;
  });
  const release = () => {
    envelope.disconnect();
    onEnd();
  };
  oscillators[0]?.addEventListener('ended', release);
  return () => {
    const now = context.currentTime;
    envelope.gain.cancelScheduledValues(now);
    envelope.gain.setTargetAtTime(0, now, FADE_S / 4);
    for (const oscillator of oscillators) oscillator.stop(now + FADE_S);
  };
}

let shared: Audio | undefined;

/** The page's sound: one for all, since browsers allow few. Made when first asked for. */
export function pageAudio(): Audio {
  shared ??= createAudio();
  return shared;
}
