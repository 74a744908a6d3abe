/** For tests of what is built on the client: time turned by hand, and a socket with both ends in the test's hands. */
export { ManualClock } from '../lib/manualClock.js';
export type { FakeBehaviour, FakeSocket, FakeTransport } from './fakeTransport.js';
export { createFakeTransport } from './fakeTransport.js';
