import type { Unsubscribe } from '@hookswitch/core';

/** What sound needs of its surroundings: the browser's, or a test's. */
export interface AudioSurroundings {
  /** Opens the sound, or gives nothing where there is none. */
  open(): AudioContext | undefined;
  /** Calls back at each click and key press, without taking it from anybody. */
  onGesture(run: () => void): Unsubscribe;
}

/** What a browser takes as the user's wish to hear something; a touch counts only when it ends. */
const GESTURES = ['pointerdown', 'pointerup', 'click', 'keydown'] as const;

/** The browser's sound; silence where there is none (an old browser, a server, a test without a page). */
export const browserAudio: AudioSurroundings = {
  open() {
    if (typeof AudioContext === 'undefined') return undefined;
    try {
      return new AudioContext({ latencyHint: 'interactive' });
    } catch {
      // Some browsers allow a handful of contexts in a page, and the host may have taken them all.
      return undefined;
    }
  },
  onGesture(run) {
    if (typeof document === 'undefined') return () => {};
    // Seen on the way down and never touched: a host that stops its events does not keep the sound off, and loses nothing.
    const options = { capture: true, passive: true } as const;
    for (const gesture of GESTURES) document.addEventListener(gesture, run, options);
    return () => {
      for (const gesture of GESTURES) document.removeEventListener(gesture, run, options);
    };
  },
};
