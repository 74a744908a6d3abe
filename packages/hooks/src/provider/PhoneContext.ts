import type { PhoneClient, PhoneState } from '@hookswitch/core';
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { CallNotice } from '../props/CallListProps.js';
import type { HintStore } from '../store/hintStore.js';

/** What every hook of this package reads. */
export interface Phone {
  readonly client: PhoneClient;
  readonly store: StoreApi<PhoneState>;
  readonly ends: StoreApi<CallNotice | undefined>;
  readonly hints: HintStore;
  readonly queryClient: QueryClient;
}

export const PhoneContext = createContext<Phone | undefined>(undefined);

/** The phone of the nearest `PhoneProvider`, for hooks of this package. */
export function usePhoneContext(): Phone {
  const phone = useContext(PhoneContext);
  if (!phone)
    throw new Error('hookswitch: this hook found no phone above it. Wrap this part of your app in <PhoneProvider client={client}>.');
  return phone;
}
