import type { Clock, Transport, TransportHandlers } from '@hookswitch/core';

/**
 * A browser tab that can be frozen: then its timers do not run and its frames wait, as a browser does with a tab out of sight.
 * Thawing lets everything that waited happen, in order.
 */
export interface Tab {
  readonly clock: Clock;
  wrap(transport: Transport): Transport;
  freeze(): void;
  thaw(): void;
}

export function createTab(clock: Clock): Tab {
  let isFrozen = false;
  const waiting: (() => void)[] = [];
  const whenAwake = (run: () => void) => {
    if (isFrozen) waiting.push(run);
    else run();
  };
  return {
    clock: {
      now: clock.now,
      elapsed: clock.elapsed,
      after(ms, run) {
        let isCancelled = false;
        const cancel = clock.after(ms, () =>
          whenAwake(() => {
            if (!isCancelled) run();
          }),
        );
        return () => {
          isCancelled = true;
          cancel();
        };
      },
    },
    wrap: (transport) => (url, handlers) => transport(url, asleep(handlers, whenAwake)),
    freeze() {
      isFrozen = true;
    },
    thaw() {
      isFrozen = false;
      for (const run of waiting.splice(0)) run();
    },
  };
}

function asleep(handlers: TransportHandlers, whenAwake: (run: () => void) => void): TransportHandlers {
  return {
    onOpen: () => whenAwake(handlers.onOpen),
    onFrame: (text) => whenAwake(() => handlers.onFrame(text)),
    onClose: (code) => whenAwake(() => handlers.onClose(code)),
  };
}
