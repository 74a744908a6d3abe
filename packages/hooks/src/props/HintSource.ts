import type { PhoneStatusName, Unsubscribe } from '@hookswitch/core';

/** Where a cell reads the state of one number, and hears of its changes and no other's. */
export interface HintSource {
  /** `undefined` while unknown, which is not the same as available. */
  readonly get: (number: string) => PhoneStatusName | undefined;
  /** Also counts as wanting the number: the server is asked for it as long as somebody listens. */
  readonly subscribe: (number: string, onChange: () => void) => Unsubscribe;
  /** Hears, once a frame at most, that some number or other has changed: for whoever orders or counts a long list. */
  readonly subscribeAll: (onChange: () => void) => Unsubscribe;
}
