import { numbersOf } from '../formats.js';
import type { DialPadMessages } from '../messages/DialPadMessages.js';

const number = numbersOf('fr');

export const dialPad: DialPadMessages = {
  label: 'Clavier de numérotation',
  field: 'Numéro à appeler',
  placeholder: 'Numéro',
  erase: 'Effacer le dernier chiffre',
  keys: 'Clavier',
  call: 'Appeler',
  consult: 'Consulter',
  redial: 'Recomposer',
  lastNumber: 'Dernier n°',
  plusHint: 'maintenir pour +',
  needsNumber: 'Saisissez d’abord un numéro',
  recent: 'Numéros récents',
  clearRecent: 'Effacer la liste',
  sendKeys: 'Touches',
  tonesTo: (who) => `Touches pour ${who}`,
  sentTones: 'Envoyé',
  data: 'Données de l’appel',
  dataCount: (count) => (count === 0 ? 'Données' : `Données (${number.format(count)})`),
  noDataWithConsult: 'Une consultation ne transmet pas de données',
  dataDoesNotFit: 'Corrigez d’abord les données',
  newData: 'Autre donnée',
  addData: 'Ajouter',
  needsKey: 'Saisissez d’abord un libellé distinct',
  removeData: (key) => `Retirer « ${key} »`,
};
