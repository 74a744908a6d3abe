import type { RecordedEntry, Recorder } from '@hookswitch/core/record';
import { useCallback, useSyncExternalStore } from 'react';
import { startTimer } from '../internal/timers.js';

/** A burst of hints is one rendering: nobody reads faster. */
const RENDER_EVERY_MS = 100;

/** What a recorder keeps now. */
export function useRecorded(recorder: Pick<Recorder, 'entries' | 'subscribe'>): readonly RecordedEntry[] {
  const subscribe = useCallback(
    (listener: () => void) => {
      let cancel: (() => void) | undefined;
      const leave = recorder.subscribe(() => {
        cancel ??= startTimer(RENDER_EVERY_MS, () => {
          cancel = undefined;
          listener();
        });
      });
      return () => {
        leave();
        cancel?.();
      };
    },
    [recorder],
  );
  return useSyncExternalStore(subscribe, recorder.entries, none);
}

const NONE: readonly RecordedEntry[] = [];
/** What a recorder keeps is not what a server's page was rendered with. */
const none = () => NONE;
