import type { PhoneStatusName } from '@hookswitch/core';
import type { HintSource } from '@hookswitch/hooks';
import { createContext } from 'react';

/** What all cells of a grid share. */
export interface HintGridContextValue {
  readonly hints: HintSource;
  readonly words: Readonly<Record<PhoneStatusName | 'unknown', string>>;
  readonly spriteId: string;
  /** Nothing hovers here, and fingers want large targets. */
  readonly isTouch: boolean;
  readonly onCopy: (number: string) => void;
  readonly onTransferTo: ((number: string) => void) | undefined;
}

/** From a grid to its cells: React Aria builds them from a collection, and props in it would rebuild thousands. */
export const HintGridContext = createContext<HintGridContextValue | undefined>(undefined);

/** Why nothing may be transferred now: apart, since only the buttons of the cell in use say so. */
export const TransferReasonContext = createContext<string | undefined>(undefined);
