'use client';

import { createClient } from '@hookswitch/core';
import { PhoneProvider } from '@hookswitch/hooks';
import type { ReactNode } from 'react';

const client = createClient({ server: 'https://xuc.example.org' });

export function PracticePhone({ children }: { readonly children: ReactNode }) {
  return <PhoneProvider client={client}>{children}</PhoneProvider>;
}
