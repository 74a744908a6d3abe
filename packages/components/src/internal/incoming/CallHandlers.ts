import type { CallListProps } from '@hookswitch/hooks';

/** What a card may ask for: the list's own handlers, which keep their identity. */
export type CallHandlers = Pick<CallListProps, 'onAnswer' | 'onHangUp' | 'onHold' | 'onResume' | 'onTransfer' | 'onSetData' | 'now'>;

/** What `useSteadyHands` guards: the two that lie where others lay a moment before. */
export type GuardedHandlers = Pick<CallHandlers, 'onAnswer' | 'onHangUp' | 'now'>;
