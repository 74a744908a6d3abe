import { createContext } from 'react';

/** Tells the softphone around a dial pad that there are keys to fold, until the returned function is called. */
export const KeypadFold = createContext<(() => () => void) | undefined>(undefined);
