import type { UserDataMessages } from '../messages/UserDataMessages.js';

export const userData: UserDataMessages = {
  heading: (who) => `Datos de la llamada con ${who}`,
  noCall: 'Ninguna llamada',
  none: 'Esta llamada llegó sin datos',
  show: (label) => `Mostrar «${label}»`,
  hidden: 'Oculto',
  empty: 'Vacío',
  edit: (label) => `Cambiar «${label}»`,
  doesNotFit: 'Este valor no es válido aquí',
  malformed: 'Valor inesperado',
  newTab: 'se abre en una pestaña nueva',
  yes: 'Sí',
  no: 'No',
};
