import { numbersOf } from '../formats.js';
import type { SoftphoneMessages } from '../messages/SoftphoneMessages.js';

const number = numbersOf('de');

export const softphone: SoftphoneMessages = {
  label: 'Telefon',
  calls: 'Anrufe',
  dial: 'Wählen',
  agent: 'Agent',
  more: 'Personen und Anrufe',
  tab: { colleagues: 'Team', history: 'Verlauf', contacts: 'Kontakte' },
  settings: 'Rufumleitung und „Nicht stören“',
  noneOn: 'Aus',
  forwardsOn: (count) => `${number.format(count)} aktiv`,
  keypad: 'Tastenfeld',
  loading: 'Wird geladen',
  partFailed: 'Dieser Teil ist ausgefallen.',
  tryAgain: 'Erneut versuchen',
};
