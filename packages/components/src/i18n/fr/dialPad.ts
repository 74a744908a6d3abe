import type { DialPadMessages } from '../messages/DialPadMessages.js';

export const dialPad: DialPadMessages = {
  label: 'Clavier de numérotation',
  field: 'Numéro à appeler',
  placeholder: 'Numéro',
  erase: 'Effacer le dernier chiffre',
  keys: 'Clavier',
  call: 'Appeler',
  consult: 'Consulter',
  redial: 'Rappeler',
  lastNumber: 'Dernier n°',
  plusHint: 'maintenir pour +',
  needsNumber: 'Saisissez d’abord un numéro',
};
