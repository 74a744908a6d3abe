import type { PhoneMessages } from '../messages/PhoneMessages.js';

export const phone: PhoneMessages = {
  label: 'Ihr Telefon',
  number: (own) => `Nummer ${own}`,
  dnd: 'Nicht stören',
  forwardedTo: (to) => `Umgeleitet an ${to}`,
};
