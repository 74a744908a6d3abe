/** Where the client meets its surroundings, apart from the client itself: time, and how frames travel. */
export type { Clock } from './lib/clock.js';
export { systemClock } from './lib/clock.js';
export type { Transport, TransportHandlers, TransportSocket } from './transport/Transport.js';
