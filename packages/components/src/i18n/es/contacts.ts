import { numbersOf, pluralsOf } from '../formats.js';
import type { ContactsMessages } from '../messages/ContactsMessages.js';

const plural = pluralsOf('es');
const number = numbersOf('es');

export const contacts: ContactsMessages = {
  label: 'Contactos',
  search: 'Buscar un contacto',
  clear: 'Borrar la búsqueda',
  favorites: 'Favoritos',
  found: (count) => `${number.format(count)} ${plural.select(count) === 'one' ? 'contacto encontrado' : 'contactos encontrados'}`,
  typeMore: (minimumLength) =>
    `Favoritos. Escriba al menos ${number.format(minimumLength)} ${plural.select(minimumLength) === 'one' ? 'carácter' : 'caracteres'}.`,
  searching: 'Buscando…',
  noFavorites: 'Aún no hay favoritos. Busque a alguien y pulse la estrella.',
  noMatch: (text) => `Nadie coincide con «${text}»`,
  idle: 'Inicie sesión para buscar contactos',
  retry: 'Reintentar',
  callHint: 'Pulse para llamar',
  consultHint: 'Pulse para consultar durante la llamada',
  favorite: (name) => `Favorito: ${name}`,
  noFavorite: 'No puede ser favorito',
  nameless: 'Sin nombre',
  noNumber: 'No hay número al que llamar',
  personal: 'Personal',
  meetingRoom: 'Sala de conferencias',
  call: (to) => `Llamar al ${to}`,
  transferTo: (to) => `Transferir al ${to}`,
};
