import type { PhoneMessages } from '../messages/PhoneMessages.js';

export const phone: PhoneMessages = { label: 'Your phone', number: (own) => `Number ${own}` };
