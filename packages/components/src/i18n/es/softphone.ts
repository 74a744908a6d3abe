import { numbersOf, pluralsOf } from '../formats.js';
import type { SoftphoneMessages } from '../messages/SoftphoneMessages.js';

const plural = pluralsOf('es');
const number = numbersOf('es');

export const softphone: SoftphoneMessages = {
  label: 'Teléfono',
  calls: 'Llamadas',
  dial: 'Marcar',
  agent: 'Agente',
  more: 'Personas y llamadas',
  tab: { colleagues: 'Equipo', history: 'Historial', contacts: 'Contactos' },
  settings: 'Desvíos y «no molestar»',
  noneOn: 'Ninguno',
  forwardsOn: (count) => `${number.format(count)} ${plural.select(count) === 'one' ? 'activo' : 'activos'}`,
  keypad: 'Teclado',
  loading: 'Cargando',
  partFailed: 'Esta parte ha fallado.',
  tryAgain: 'Reintentar',
};
