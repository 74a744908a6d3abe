import type { PhoneMessages } from '../messages/PhoneMessages.js';

export const phone: PhoneMessages = {
  label: 'Su teléfono',
  number: (own) => `Número ${own}`,
  dnd: 'No molestar',
  forwardedTo: (to) => `Desviado a ${to}`,
};
