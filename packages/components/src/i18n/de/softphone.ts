import type { SoftphoneMessages } from '../messages/SoftphoneMessages.js';

export const softphone: SoftphoneMessages = {
  label: 'Telefon',
  calls: 'Gespräche',
  dial: 'Wählen',
  agent: 'Agent',
  more: 'Kollegen und Nachrichten',
  tab: { colleagues: 'Kollegen', history: 'Verlauf', contacts: 'Kontakte' },
  settings: 'Rufumleitung und Anrufschutz',
  noneOn: 'Aus',
  forwardsOn: (count) => `${count} aktiv`,
  keypad: 'Wähltasten',
  loading: 'Wird geladen',
  partFailed: 'Dieser Teil ist ausgefallen.',
  tryAgain: 'Erneut versuchen',
};
