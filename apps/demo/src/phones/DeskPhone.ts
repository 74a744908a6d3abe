import type { PhoneClient } from '@hookswitch/core';
import type { Recorder } from '@hookswitch/core/record';
import type { Stage } from '../scenes/Stage.js';

/** A phone to work with: its client, what is recorded of it, and a hand on the telephone system behind it, if there is one. */
export interface DeskPhone {
  /** Another phone, another desk: nothing that was opened on one is left open on the next. */
  readonly id: number;
  readonly client: PhoneClient;
  readonly recorder: Recorder;
  /** Resolves `undefined` where nothing can be made to happen from here. */
  readonly findStage: () => Promise<Stage | undefined>;
  readonly dispose: () => void;
}
