import type { ShortcutsMessages } from '../messages/ShortcutsMessages.js';

export const shortcuts: ShortcutsMessages = {
  title: 'Atajos de teclado',
  close: 'Cerrar',
  note: 'No actúan mientras escribe en un campo.',
  none: 'Los atajos están desactivados.',
  name: {
    answer: 'Contestar',
    hangUp: 'Colgar',
    hold: 'Retener, retomar',
    transfer: 'Transferir',
    doNotDisturb: 'No molestar',
    focusDial: 'Ir al campo de marcación',
    help: 'Esta lista',
  },
  modifier: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Mayús', Meta: 'Meta' },
  conflict: {
    'same-keys': (keys, names) => `${keys} se usa varias veces: ${names}. Solo funciona el primero.`,
    'no-such-keys': (keys, names) => `${keys} no es una tecla: ${names} queda sin acceso.`,
  },
  asked: {
    answer: (who) => `Contestando a ${who}`,
    hangup: (who) => `Colgando la llamada con ${who}`,
    hold: (who) => `Reteniendo la llamada con ${who}`,
    resume: (who) => `Retomando la llamada con ${who}`,
    transfer: (who) => `Transferir la llamada con ${who}`,
    'dnd-on': () => 'Activando «no molestar»',
    'dnd-off': () => 'Desactivando «no molestar»',
  },
  refused: (name, reason) => `${name}: ${reason}`,
};
