import type { ContactsProps } from '@hookswitch/hooks';
import { createContext } from 'react';

/** What all rows share. */
export interface ContactsContextValue extends Pick<ContactsProps, 'hints' | 'onCall' | 'onTransferTo' | 'onFavoriteChange'> {
  /** Why nobody can be called now. */
  readonly callReason: string | undefined;
  /** Why nothing may be transferred now. */
  readonly transferReason: string | undefined;
}

/** From the view to its rows: React Aria builds them from a collection, and props in it would rebuild thousands. */
export const ContactsContext = createContext<ContactsContextValue | undefined>(undefined);
