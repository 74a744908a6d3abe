import type { PhoneMessages } from '../messages/PhoneMessages.js';

export const phone: PhoneMessages = { label: 'Ihr Telefon', number: (own) => `Nummer ${own}` };
