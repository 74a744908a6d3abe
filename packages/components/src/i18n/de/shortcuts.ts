import type { ShortcutsMessages } from '../messages/ShortcutsMessages.js';

export const shortcuts: ShortcutsMessages = {
  title: 'Tastenkürzel',
  close: 'Schließen',
  note: 'Beim Schreiben in einem Feld sind sie inaktiv.',
  none: 'Tastenkürzel sind ausgeschaltet.',
  name: {
    answer: 'Annehmen',
    hangUp: 'Auflegen',
    hold: 'Halten, zurückholen',
    transfer: 'Verbinden',
    doNotDisturb: 'Nicht stören',
    focusDial: 'Zum Wählfeld',
    help: 'Diese Liste',
  },
  modifier: { Control: 'Strg', Alt: 'Alt', Shift: 'Umschalt', Meta: 'Meta' },
  conflict: {
    'same-keys': (keys, names) => `${keys} ist mehrfach vergeben: ${names}. Nur das erste wirkt.`,
    'no-such-keys': (keys, names) => `${keys} ist keine Taste: ${names} ist nicht erreichbar.`,
  },
  asked: {
    answer: (who) => `Annehmen: ${who}`,
    hangup: (who) => `Auflegen: ${who}`,
    hold: (who) => `Halten: ${who}`,
    resume: (who) => `Zurückholen: ${who}`,
    transfer: (who) => `Verbinden: ${who}`,
    'dnd-on': () => '„Nicht stören“ wird eingeschaltet',
    'dnd-off': () => '„Nicht stören“ wird ausgeschaltet',
  },
  refused: (name, reason) => `${name}: ${reason}`,
};
