import { defineUserData } from '@hookswitch/core/schema';

/** What a call centre could say about its data: a field of each kind. */
export const customerData = defineUserData({
  customer: { label: { en: 'Customer', fr: 'Client' }, kind: 'text', link: 'https://crm.example/c/{customer}' },
  status: {
    label: { en: 'Status', fr: 'Statut' },
    kind: 'choice',
    options: [
      { value: 'gold', label: { en: 'Gold', fr: 'Or' } },
      { value: 'silver', label: { en: 'Silver', fr: 'Argent' } },
    ],
    editable: true,
    order: -1,
  },
  balance: { label: { en: 'Balance', fr: 'Solde' }, kind: 'number', format: { style: 'currency', currency: 'EUR' }, editable: true },
  since: { label: { en: 'Since', fr: 'Depuis' }, kind: 'date' },
  vip: { label: 'VIP', kind: 'flag', editable: true },
  pin: { label: 'PIN', kind: 'text', secret: true },
  callback: { label: { en: 'Call back', fr: 'Rappel' }, kind: 'phone', link: 'tel:{callback}' },
  reason: { label: { en: 'Reason', fr: 'Motif' }, kind: 'text', editable: true },
});

/** One customer's data, and a key that the schema does not name. */
export const CUSTOMER: ReadonlyMap<string, string> = new Map([
  ['campaign', 'Spring'],
  ['pin', '2580'],
  ['customer', '47/11'],
  ['status', 'gold'],
  ['balance', '-1234.5'],
  ['since', '2019-03-01'],
  ['vip', '1'],
  ['callback', '06 12 34 56 78'],
]);
