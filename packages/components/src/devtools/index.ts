'use client'; // React's server components may import what is named here: it runs, and is rendered, as a client's

/** For developers: what a recorder keeps, on one timeline. An entry of its own, so that a page without it does not carry it. */
export type { PhoneDevtoolsProps } from './PhoneDevtools.js';
export { PhoneDevtools } from './PhoneDevtools.js';
export { PhoneDevtoolsDataAttributes } from './PhoneDevtoolsDataAttributes.js';
