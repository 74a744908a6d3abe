import type { UserDataFields, UserDataSchema, UserDataValues } from '@hookswitch/core/schema';
import type { NamedCommand } from './commandHooks.js';
import { usePhoneCommand } from './usePhoneCommand.js';

/**
 * Attaches typed values to a call. It must be the line's one connected call, as for `setData`, and the server never confirms
 * it. Rejected with `bad-user-data`, and nothing sent, when a value does not fit its field.
 *
 * @param callId - the call that is meant: what was typed for one that has ended reaches no other
 * @example
 * ```tsx
 * const { setUserData, error } = useSetUserData(customerData, call.id);
 * return <button onClick={() => setUserData({ status: 'gold' })}>Make gold</button>;
 * ```
 */
export function useSetUserData<const F extends UserDataFields>(
  schema: UserDataSchema<F>,
  callId?: string,
): NamedCommand<'setUserData', UserDataValues<F>> {
  const { run, runAsync, ...status } = usePhoneCommand<UserDataValues<F>>(async (client, values) =>
    client.setData(schema.write(values), callId),
  );
  return { ...status, setUserData: run, setUserDataAsync: runAsync };
}
