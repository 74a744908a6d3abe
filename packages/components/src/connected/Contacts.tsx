import { type ContactsOptions, useContacts } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import { ContactsView } from '../contacts/ContactsView.js';
import type { RootProps } from '../internal/RootProps.js';

/** What `Contacts` takes: its options, and what goes to its root element. */
export interface ContactsProps extends ContactsOptions, RootProps {}

/**
 * Favourites and the directory, on the phone of the nearest `PhoneProvider`.
 *
 * @example
 * ```tsx
 * <Contacts onTransferTo={(number) => openTransfer(number)} />
 * ```
 */
export const Contacts = forwardRef<HTMLDivElement, ContactsProps>(function Contacts({ onTransferTo, ...root }, ref) {
  return <ContactsView {...useContacts({ onTransferTo })} {...root} ref={ref} />;
});
