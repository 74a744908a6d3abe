import type { HintSource } from '@hookswitch/hooks';
import { createContext } from 'react';
import type { DateWords } from './dateWords.js';

/** What all rows share. */
export interface CallHistoryContextValue {
  readonly hints: HintSource;
  readonly dates: DateWords;
}

/** From the view to its rows: React Aria builds them from a collection, and props in it would rebuild thousands. */
export const CallHistoryContext = createContext<CallHistoryContextValue | undefined>(undefined);
