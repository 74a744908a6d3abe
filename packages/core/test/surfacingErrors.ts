import { vi } from 'vitest';

/** Collects what surfaces as an uncaught error, until `vi.unstubAllGlobals()`. */
export function surfacingErrors(): unknown[] {
  const surfaced: unknown[] = [];
  const queue = globalThis.queueMicrotask;
  vi.stubGlobal('queueMicrotask', (run: () => void) => {
    queue(() => {
      try {
        run();
      } catch (error) {
        surfaced.push(error);
      }
    });
  });
  return surfaced;
}
