import type { Unsubscribe } from '../lib/emitter.js';

/** Tells when the page may have slept or the network changed: a reason to look, never a fact. */
export type WakeSignals = (onWake: () => void) => Unsubscribe;

/** The browser's own signals; nothing where there is no page. */
export const browserWakeSignals: WakeSignals = (onWake) => {
  if (typeof window === 'undefined') return () => {};
  const onVisible = () => {
    if (window.document.visibilityState === 'visible') onWake();
  };
  window.addEventListener('online', onWake);
  window.addEventListener('pageshow', onWake);
  window.document.addEventListener('visibilitychange', onVisible);
  return () => {
    window.removeEventListener('online', onWake);
    window.removeEventListener('pageshow', onWake);
    window.document.removeEventListener('visibilitychange', onVisible);
  };
};
