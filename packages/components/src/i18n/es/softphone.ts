import type { SoftphoneMessages } from '../messages/SoftphoneMessages.js';

export const softphone: SoftphoneMessages = {
  label: 'Teléfono',
  calls: 'Llamadas',
  dial: 'Marcar',
  agent: 'Agente',
  more: 'Compañeros y mensajes',
  tab: { colleagues: 'Compañeros', history: 'Historial', contacts: 'Contactos' },
  settings: 'Desvíos y no molestar',
  noneOn: 'Ninguno',
  forwardsOn: (count) => `${count} ${count === 1 ? 'activo' : 'activos'}`,
  keypad: 'Teclado',
  loading: 'Cargando',
  partFailed: 'Esta parte ha fallado.',
  tryAgain: 'Reintentar',
};
