import { optional } from '../lib/optional.js';
import { type Fields, readFlag, readLine, readNumber, readObject } from './read.js';
import type { Forward, UserConfigUpdate, UserIdentity } from './serverMessages.js';

/**
 * What an update really says. A record without `fullName` is partial: it announces one feature, and its other
 * plain booleans are defaults, not facts. So a partial record with a forward's destination says nothing of DND.
 * See PROTOCOL.md#userconfigupdate.
 */
export function decodeUserConfig(value: unknown): UserConfigUpdate {
  const fields = readObject(value);
  const naFwd = readForward(fields, 'naFwd');
  const uncFwd = readForward(fields, 'uncFwd');
  const busyFwd = readForward(fields, 'busyFwd');
  const identity = readIdentity(fields);
  const tellsDnd = identity !== undefined || (!naFwd && !uncFwd && !busyFwd);
  return {
    ...optional('identity', identity),
    ...optional('naFwd', naFwd),
    ...optional('uncFwd', uncFwd),
    ...optional('busyFwd', busyFwd),
    ...optional('dnd', tellsDnd ? readFlag(fields['dndEnabled']) : undefined),
  };
}

function readForward(fields: Fields, feature: 'naFwd' | 'uncFwd' | 'busyFwd'): Forward | undefined {
  const destination = readLine(fields[`${feature}Destination`]);
  if (destination === undefined) return undefined;
  return { enabled: readFlag(fields[`${feature}Enabled`]) ?? false, destination };
}

function readIdentity(fields: Fields): UserIdentity | undefined {
  const fullName = readLine(fields['fullName']);
  if (fullName === undefined) return undefined;
  return {
    fullName,
    firstName: readLine(fields['firstName']) ?? '',
    lastName: readLine(fields['lastName']) ?? '',
    ...optional('userId', readNumber(fields['userId'])),
    ...optional('mobileNumber', readLine(fields['mobileNumber']) || undefined),
    ...optional('agentId', readNumber(fields['agentId'])),
    ...optional('voiceMailId', readNumber(fields['voiceMailId'])),
    ...optional('voiceMailEnabled', readFlag(fields['voiceMailEnabled'])),
  };
}
