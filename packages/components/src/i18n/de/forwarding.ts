import type { ForwardingMessages } from '../messages/ForwardingMessages.js';

export const forwarding: ForwardingMessages = {
  label: 'Rufumleitung',
  kind: { unc: 'Alle Anrufe umleiten', busy: 'Bei Besetzt umleiten', na: 'Bei Nichtannahme umleiten' },
  destination: (kind) => `${kind}, Zielnummer`,
  destinationPlaceholder: 'Nummer',
  needsDestination: 'Geben Sie zuerst die Zielnummer ein',
  change: 'Speichern',
  on: 'Ein',
  off: 'Aus',
  unknown: 'Nicht bekannt',
  impossible: 'Das kann kein Telefon wählen. Korrigieren Sie die Nummer.',
  ownNumber: 'Das ist Ihre eigene Nummer. Wählen Sie eine andere.',
  unconfirmed: (destination) =>
    `Der Server hat das nicht bestätigt. Soweit er gemeldet hat, ${destination === undefined ? 'ist die Umleitung noch aus' : `führt die Umleitung noch zu ${destination}`}.`,
};
