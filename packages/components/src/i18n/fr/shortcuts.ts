import type { ShortcutsMessages } from '../messages/ShortcutsMessages.js';

export const shortcuts: ShortcutsMessages = {
  title: 'Raccourcis clavier',
  close: 'Fermer',
  note: 'Ils sont inactifs pendant que vous écrivez dans un champ.',
  none: 'Les raccourcis sont désactivés.',
  name: {
    answer: 'Décrocher',
    hangUp: 'Raccrocher',
    hold: 'Mettre en attente, reprendre',
    transfer: 'Transférer',
    doNotDisturb: 'Ne pas déranger',
    focusDial: 'Aller au champ de numérotation',
    help: 'Cette liste',
  },
  modifier: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Maj', Meta: 'Méta' },
  conflict: {
    'same-keys': (keys, names) => `${keys} sert plusieurs fois\u202f: ${names}. Seul le premier fonctionne.`,
    'no-such-keys': (keys, names) => `${keys} n’est pas une touche\u202f: ${names} reste inaccessible.`,
  },
  asked: {
    answer: (who) => `Prise de l’appel de ${who}`,
    hangup: (who) => `Fin de l’appel avec ${who}`,
    hold: (who) => `Mise en attente de ${who}`,
    resume: (who) => `Reprise de l’appel avec ${who}`,
    transfer: (who) => `Transférer ${who}`,
    'dnd-on': () => 'Activation de « ne pas déranger »',
    'dnd-off': () => 'Désactivation de « ne pas déranger »',
  },
  refused: (name, reason) => `${name}\u202f: ${reason}`,
};
