import type { Colleague } from '@hookswitch/hooks';
import type { Customer } from '@hookswitch/simulator';

/** A customer with something to say before the answer. */
export const JANE: Customer = {
  number: '0612345678',
  name: 'Jane Martin',
  userData: { customer: '4711', contract: 'Gold', reason: 'renewal' },
};

/** Some of those who work at the simulator's office. */
export const OFFICE: readonly Colleague[] = [
  { number: '1001', name: 'Bob Lambert', group: 'Sales' },
  { number: '1002', name: 'Cléa Moreau', group: 'Sales' },
  { number: '1003', name: 'Dan Okafor', group: 'Sales' },
  { number: '1004', name: 'Eve Sanders', group: 'Support' },
  { number: '1005', name: 'Farid Benali', group: 'Support' },
  { number: '1006', name: 'Gina Rossi', group: 'Support' },
];
