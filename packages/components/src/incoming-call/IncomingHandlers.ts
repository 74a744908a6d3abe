import type { IncomingCallProps } from '@hookswitch/hooks';
import type { GuardedHandlers } from '../internal/incoming/CallHandlers.js';

/** What a card may ask for. A refusal is a hang-up, also to the guard against stray presses. */
export type IncomingHandlers = GuardedHandlers & Pick<IncomingCallProps, 'onTransfer'>;
