import type { PhoneStatusName } from '../protocol/phoneStatus.js';

/** The state of somebody's line. A number we know nothing of has no hint: unknown is not available. */
export interface Hint {
  readonly number: string;
  readonly status: PhoneStatusName;
}
