import { defineUserData } from '@hookswitch/core/schema';

/** What a call centre could say about its data. */
export const customerData = defineUserData({
  customer: { label: 'Customer', kind: 'text' },
  balance: { label: 'Balance', kind: 'number', editable: true },
  callback: { label: 'Call back', kind: 'datetime', editable: true },
  reason: { label: 'Reason', kind: 'text', editable: true },
});
