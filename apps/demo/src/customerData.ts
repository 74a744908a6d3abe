import { defineUserData } from '@hookswitch/core/schema';

/** What this call centre's data means: its labels, its order, what leads to the CRM and what an agent may change. */
export const customerData = defineUserData({
  customer: { label: { en: 'Customer', fr: 'Client', de: 'Kunde', es: 'Cliente', ar: 'العميل' }, kind: 'text' },
  contract: {
    label: { en: 'Contract', fr: 'Contrat', de: 'Vertrag', es: 'Contrato', ar: 'العقد' },
    kind: 'choice',
    options: [
      { value: 'Gold', label: { en: 'Gold', fr: 'Or', de: 'Gold', es: 'Oro', ar: 'ذهبي' } },
      { value: 'Silver', label: { en: 'Silver', fr: 'Argent', de: 'Silber', es: 'Plata', ar: 'فضي' } },
      { value: 'Basic', label: { en: 'Basic', fr: 'Essentiel', de: 'Basis', es: 'Básico', ar: 'أساسي' } },
    ],
  },
  reason: { label: { en: 'Reason', fr: 'Motif', de: 'Anliegen', es: 'Motivo', ar: 'السبب' }, kind: 'text', editable: true },
  city: { label: { en: 'City', fr: 'Ville', de: 'Ort', es: 'Ciudad', ar: 'المدينة' }, kind: 'text' },
  order: { label: { en: 'Order', fr: 'Commande', de: 'Bestellung', es: 'Pedido', ar: 'الطلب' }, kind: 'text' },
});
