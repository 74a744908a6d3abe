import { numbersOf } from '../formats.js';
import type { DialPadMessages } from '../messages/DialPadMessages.js';

const number = numbersOf('es');

export const dialPad: DialPadMessages = {
  label: 'Teclado de marcación',
  field: 'Número al que llamar',
  placeholder: 'Número',
  erase: 'Borrar la última cifra',
  keys: 'Teclado',
  call: 'Llamar',
  consult: 'Consultar',
  redial: 'Volver a marcar',
  lastNumber: 'Último número',
  plusHint: 'mantener pulsado para +',
  needsNumber: 'Escriba primero un número',
  recent: 'Números recientes',
  clearRecent: 'Vaciar la lista',
  sendKeys: 'Enviar teclas',
  tonesTo: (who) => `Teclas para ${who}`,
  sentTones: 'Enviado',
  data: 'Datos de la llamada',
  dataCount: (count) => (count === 0 ? 'Datos' : `Datos (${number.format(count)})`),
  noDataWithConsult: 'Una consulta no lleva datos',
  dataDoesNotFit: 'Corrija primero los datos',
  newData: 'Otro dato',
  addData: 'Añadir',
  needsKey: 'Escriba primero una etiqueta distinta',
  removeData: (key) => `Quitar «${key}»`,
};
