import type { PhoneMessages } from '../messages/PhoneMessages.js';

export const phone: PhoneMessages = {
  label: 'Your phone',
  number: (own) => `Number ${own}`,
  dnd: 'Do not disturb',
  forwardedTo: (to) => `Calls go to ${to}`,
};
