import type { ShortcutsMessages } from '../messages/ShortcutsMessages.js';

export const shortcuts: ShortcutsMessages = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  note: 'They rest while you type in a field.',
  none: 'Shortcuts are off.',
  name: {
    answer: 'Answer',
    hangUp: 'Hang up',
    hold: 'Hold, resume',
    transfer: 'Transfer',
    doNotDisturb: 'Do not disturb',
    focusDial: 'Go to the dial field',
    help: 'This list',
  },
  modifier: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Meta: 'Meta' },
  conflict: {
    'same-keys': (keys, names) => `${keys} is given to several: ${names}. Only the first works.`,
    'no-such-keys': (keys, names) => `${keys} is not a key: ${names} cannot be reached.`,
  },
  asked: {
    answer: (who) => `Answering ${who}`,
    hangup: (who) => `Hanging up ${who}`,
    hold: (who) => `Putting ${who} on hold`,
    resume: (who) => `Taking ${who} back`,
    transfer: (who) => `Transfer ${who}`,
    'dnd-on': () => 'Switching do not disturb on',
    'dnd-off': () => 'Switching do not disturb off',
  },
  refused: (name, reason) => `${name}: ${reason}`,
};
