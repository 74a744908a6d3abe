import type { UserDataMessages } from '../messages/UserDataMessages.js';

export const userData: UserDataMessages = {
  show: (label) => `Mostrar «${label}»`,
  hidden: 'Oculto',
  empty: 'Vacío',
  edit: (label) => `Cambiar «${label}»`,
  doesNotFit: 'Este valor no es válido aquí',
  malformed: 'No se lee como se esperaba',
  newTab: 'se abre en una pestaña nueva',
  yes: 'Sí',
  no: 'No',
};
