import type { Call, Consultation, Permission, PhoneErrorContext } from '@hookswitch/core';
import type { Colleague } from './HintGridProps.js';
import type { HintSource } from './HintSource.js';

/** The transfer step under way. */
export type TransferStep = 'blind' | 'consult' | 'complete' | 'cancel' | 'swap';

/** What `TransferDialogView` needs. Closing it never changes a call. */
export interface TransferDialogProps {
  /** The call to pass on; the dialog shows nothing without one. */
  readonly call: Call | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly destination: string;
  readonly onDestinationChange: (destination: string) => void;
  /** Set while a colleague is being asked first: the view then offers connect, swap and back. */
  readonly consultation: Consultation | undefined;
  readonly permissions: Readonly<Record<TransferStep, Permission>>;
  readonly pending: TransferStep | undefined;
  readonly problem: PhoneErrorContext | undefined;
  /** "Transfer now". */
  readonly onTransferNow: () => void;
  /** "Ask first". */
  readonly onAskFirst: () => void;
  /** "Connect them". */
  readonly onConnect: () => void;
  /** "Swap": the held call becomes the active one. */
  readonly onSwap: () => void;
  /** "Back to ...": gives up the consultation. */
  readonly onBack: () => void;
  /** Who can be chosen by name, with live presence. */
  readonly colleagues: readonly Colleague[];
  readonly hints: HintSource;
  /** Milliseconds since 1970, for timers. */
  readonly now: () => number;
}
