import type { Customer } from '@hookswitch/simulator';

/** What can be made to happen on a simulated telephone system. False where it made no sense at the moment. */
export interface Stage {
  readonly call: (from: string | Customer, to: string) => Promise<boolean>;
  readonly callQueue: (queue: string, customer: Customer) => Promise<boolean>;
  readonly answer: (who: string) => Promise<boolean>;
  readonly leaveMessage: (who: string) => Promise<boolean>;
  readonly cutNetwork: (ms: number) => Promise<boolean>;
  /** Ends the session of a user, who notices at once. */
  readonly expireToken: (who: string) => Promise<boolean>;
}
