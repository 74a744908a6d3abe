import type { DialPadMessages } from '../messages/DialPadMessages.js';

export const dialPad: DialPadMessages = {
  label: 'Teclado de marcación',
  field: 'Número al que llamar',
  placeholder: 'Número',
  erase: 'Borrar la última cifra',
  keys: 'Teclado',
  call: 'Llamar',
  consult: 'Consultar',
  redial: 'Rellamar',
  lastNumber: 'Último número',
  plusHint: 'mantener pulsado para +',
  needsNumber: 'Escriba primero un número',
};
