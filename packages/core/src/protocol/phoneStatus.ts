/** The ten states of a line, by the wire's own names. See PROTOCOL.md#phone-status. */
export type PhoneStatusName =
  | 'AVAILABLE'
  | 'CALLING'
  | 'BUSY'
  | 'INDISPONIBLE'
  | 'RINGING'
  | 'BUSY_AND_RINGING'
  | 'ONHOLD'
  | 'DEACTIVATED'
  | 'UNEXISTING'
  | 'ERROR';

/** Each status's number, as hints, directory entries and history carry it. */
export const PHONE_STATUS_CODES: Readonly<Record<PhoneStatusName, number>> = {
  AVAILABLE: 0,
  CALLING: 1,
  BUSY: 2,
  INDISPONIBLE: 4,
  RINGING: 8,
  BUSY_AND_RINGING: 9,
  ONHOLD: 16,
  DEACTIVATED: -1,
  UNEXISTING: -2,
  ERROR: -99,
};

const BY_CODE = new Map<number, PhoneStatusName>();
for (const name of Object.keys(PHONE_STATUS_CODES)) if (isPhoneStatusName(name)) BY_CODE.set(PHONE_STATUS_CODES[name], name);

/** Whether a word from the wire is one of the ten statuses. */
export function isPhoneStatusName(word: string): word is PhoneStatusName {
  return Object.hasOwn(PHONE_STATUS_CODES, word);
}

/**
 * The name of a status number. Numbers outside the table are Asterisk bit flags and are read by their bits
 * (17, in use and on hold, is `ONHOLD`); a negative number nobody knows is `ERROR`.
 *
 * @example
 * ```ts
 * phoneStatusFromCode(9); // 'BUSY_AND_RINGING'
 * phoneStatusFromCode(17); // 'ONHOLD'
 * ```
 */
export function phoneStatusFromCode(code: number): PhoneStatusName {
  const known = BY_CODE.get(code);
  if (known) return known;
  if (code < 0) return 'ERROR';
  if (code & 8) return code & 3 ? 'BUSY_AND_RINGING' : 'RINGING';
  if (code & 16) return 'ONHOLD';
  if (code & 1) return 'CALLING';
  if (code & 2) return 'BUSY';
  if (code & 4) return 'INDISPONIBLE';
  return 'ERROR';
}
