import type { UserData, UserDataFields, UserDataItemOf, UserDataSchema, UserDataValues } from '@hookswitch/core/schema';
import { useMemo, useState } from 'react';
import { createSameData } from '../store/sameData.js';
import { usePhoneState } from './usePhoneState.js';

/**
 * The attached data of a call as the schema says, or `undefined` when there is no such call now. The same object for as long
 * as the data is the same, whatever else happens to the call.
 *
 * @param language - a BCP 47 tag for labels, numbers and dates
 * @example
 * ```tsx
 * const data = useUserData(customerData, call.id, 'fr');
 * return data?.values.status === 'gold' ? <Crown /> : null;
 * ```
 */
export function useUserData<const F extends UserDataFields>(
  schema: UserDataSchema<F>,
  callId: string,
  language?: string,
): UserData<UserDataItemOf<F>, UserDataValues<F>> | undefined {
  const [sameData] = useState(createSameData);
  const data = usePhoneState((state) => sameData(state.calls.find((call) => call.id === callId)?.userData));
  return useMemo(() => data && schema.read(data, language), [schema, data, language]);
}
