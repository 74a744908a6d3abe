import { PHONE_STATUS_CODES, type PhoneStatusName, phoneStatusFromCode } from '../protocol/phoneStatus.js';
import { readNumber } from '../protocol/read.js';

/** A line's state from its number; `undefined` for a number that says nothing, which is not the same as a faulty line. */
export function readStatus(value: unknown): PhoneStatusName | undefined {
  const code = readNumber(value);
  if (code === undefined) return undefined;
  const name = phoneStatusFromCode(code);
  return name === 'ERROR' && code !== PHONE_STATUS_CODES.ERROR ? undefined : name;
}
