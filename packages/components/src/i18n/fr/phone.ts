import type { PhoneMessages } from '../messages/PhoneMessages.js';

export const phone: PhoneMessages = {
  label: 'Votre téléphone',
  number: (own) => `Numéro ${own}`,
  dnd: 'Ne pas déranger',
  forwardedTo: (to) => `Renvoi vers ${to}`,
};
