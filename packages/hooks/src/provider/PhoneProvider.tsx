import type { PhoneClient } from '@hookswitch/core';
import { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { createHintStore } from '../store/hintStore.js';
import { createPhoneStore } from '../store/phoneStore.js';
import { PhoneContext } from './PhoneContext.js';

/** What `PhoneProvider` takes. */
export interface PhoneProviderProps {
  /** Made by `createClient`, outside of React: the provider never builds, connects or disposes one. */
  readonly client: PhoneClient;
  /** @default a private one, which the rest of your page never sees */
  readonly queryClient?: QueryClient;
  readonly children?: ReactNode;
}

/**
 * Gives a phone to the hooks and components below it.
 *
 * @example
 * ```tsx
 * const client = createClient({ server: 'https://xuc.example.org' });
 * root.render(<PhoneProvider client={client}><App /></PhoneProvider>);
 * ```
 */
export function PhoneProvider({ client, queryClient, children }: PhoneProviderProps) {
  const [ownQueryClient] = useState(() => new QueryClient());
  const stores = useMemo(() => ({ phone: createPhoneStore(client), hints: createHintStore(client.hints) }), [client]);

  useEffect(() => stores.phone.follow(), [stores]);
  useEffect(() => stores.hints.follow(), [stores]);

  const value = useMemo(
    () => ({ client, store: stores.phone.store, ends: stores.phone.ends, hints: stores.hints, queryClient: queryClient ?? ownQueryClient }),
    [client, stores, queryClient, ownQueryClient],
  );
  return <PhoneContext.Provider value={value}>{children}</PhoneContext.Provider>;
}
