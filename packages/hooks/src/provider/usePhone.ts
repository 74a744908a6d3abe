import type { PhoneClient } from '@hookswitch/core';
import { useContext } from 'react';
import { PhoneContext, usePhoneContext } from './PhoneContext.js';

/**
 * The client of the nearest `PhoneProvider`; throws without one.
 *
 * @example
 * ```tsx
 * const phone = usePhone();
 * return <button onClick={() => phone.disconnect()}>Sign out</button>;
 * ```
 */
export function usePhone(): PhoneClient {
  return usePhoneContext().client;
}

/**
 * The client of the nearest `PhoneProvider`, or `undefined` without one.
 *
 * @example
 * ```tsx
 * const phone = useMaybePhone();
 * return phone ? <DialPad /> : <a href="tel:1001">1001</a>;
 * ```
 */
export function useMaybePhone(): PhoneClient | undefined {
  return useContext(PhoneContext)?.client;
}
