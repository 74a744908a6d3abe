/** For tests of what is built on the client: time turned by hand. */
export { ManualClock } from '../lib/manualClock.js';
