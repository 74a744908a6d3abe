import type { CallListProps } from '@hookswitch/hooks';

/** What a card may ask for: the list's own handlers, which keep their identity. */
export type CallHandlers = Pick<CallListProps, 'onAnswer' | 'onHangUp' | 'onHold' | 'onResume' | 'onTransfer' | 'onSetData' | 'now'>;
