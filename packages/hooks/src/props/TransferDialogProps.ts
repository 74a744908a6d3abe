import type { Call, Consultation, Permission, PhoneErrorContext } from '@hookswitch/core';
import type { ContactsPhase } from './ContactsProps.js';
import type { Colleague } from './HintGridProps.js';
import type { HintSource } from './HintSource.js';

/** The transfer step under way. */
export type TransferStep = 'blind' | 'consult' | 'complete' | 'cancel' | 'swap' | 'hold' | 'resume';

/** Somebody the directory knows under what is typed. Untrusted text. */
export interface TransferContact {
  readonly name: string;
  readonly number: string;
}

/** What `TransferDialogView` needs. Closing it never changes a call. */
export interface TransferDialogProps {
  /** The call to pass on; the dialog shows nothing without one. */
  readonly call: Call | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly destination: string;
  /** What is typed is the number the call is with, however it is written: nobody can be passed on to themselves. @default false */
  readonly isPartner?: boolean | undefined;
  readonly onDestinationChange: (destination: string) => void;
  /** Set while a colleague is being asked about this call: the view then offers connect, swap and back. */
  readonly consultation: Consultation | undefined;
  readonly permissions: Readonly<Record<TransferStep, Permission>>;
  readonly pending: TransferStep | undefined;
  readonly problem: PhoneErrorContext | undefined;
  /** "Transfer now". */
  readonly onTransferNow: () => void;
  /** "Ask first". */
  readonly onAskFirst: () => void;
  /** "Hold first": the caller need not listen. */
  readonly onHold: () => void;
  /** Takes the call back, before or instead of passing it on. Never by itself. */
  readonly onResume: () => void;
  /** "Connect them". */
  readonly onConnect: () => void;
  /** "Swap": the held call becomes the active one. */
  readonly onSwap: () => void;
  /** "Back to ...": gives up the consultation. */
  readonly onBack: () => void;
  /** Who can be chosen by name, with live presence. */
  readonly colleagues: readonly Colleague[];
  readonly hints: HintSource;
  /** Who was found in the directory under what is typed, below the colleagues. Without it no directory is searched. */
  readonly contacts?: readonly TransferContact[] | undefined;
  /** Where that search stands. */
  readonly contactsPhase?: ContactsPhase | undefined;
  /** Milliseconds since 1970, for timers. */
  readonly now: () => number;
}
