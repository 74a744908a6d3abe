import { describe, expect, it } from 'vitest';
import { isPhoneStatusName, PHONE_STATUS_CODES, type PhoneStatusName, phoneStatusFromCode } from './phoneStatus.js';

describe('phoneStatusFromCode', () => {
  it.each<[code: number, name: PhoneStatusName]>([
    [0, 'AVAILABLE'],
    [1, 'CALLING'],
    [2, 'BUSY'],
    [4, 'INDISPONIBLE'],
    [8, 'RINGING'],
    [9, 'BUSY_AND_RINGING'],
    [16, 'ONHOLD'],
    [-1, 'DEACTIVATED'],
    [-2, 'UNEXISTING'],
    [-99, 'ERROR'],
  ])('names the documented code %i %s', (code, name) => {
    expect(phoneStatusFromCode(code)).toBe(name);
    expect(PHONE_STATUS_CODES[name]).toBe(code);
  });

  it.each<[code: number, bits: string, name: PhoneStatusName]>([
    [3, 'calling, busy', 'CALLING'],
    [5, 'calling, unavailable', 'CALLING'],
    [6, 'busy, unavailable', 'BUSY'],
    [10, 'busy, ringing', 'BUSY_AND_RINGING'],
    [11, 'calling, busy, ringing', 'BUSY_AND_RINGING'],
    [12, 'unavailable, ringing', 'RINGING'],
    [17, 'calling, on hold', 'ONHOLD'],
    [18, 'busy, on hold', 'ONHOLD'],
    [20, 'unavailable, on hold', 'ONHOLD'],
    [24, 'ringing, on hold', 'RINGING'],
    [25, 'calling, ringing, on hold', 'BUSY_AND_RINGING'],
    [33, 'calling, and a bit nobody knows', 'CALLING'],
  ])('reads the unknown code %i by its bits (%s) as %s', (code, _bits, name) => {
    expect(phoneStatusFromCode(code)).toBe(name);
  });

  it.each([-3, -98, -100, 32, 64, 2 ** 40, Number.MAX_SAFE_INTEGER + 1])('knows nothing of %i: ERROR', (code) => {
    expect(phoneStatusFromCode(code)).toBe('ERROR');
  });
});

describe('isPhoneStatusName', () => {
  it.each(Object.keys(PHONE_STATUS_CODES))('takes %s', (name) => {
    expect(isPhoneStatusName(name)).toBe(true);
  });

  it.each(['', 'available', 'UNAVAILABLE', '0', '__proto__', 'toString'])('refuses %j', (word) => {
    expect(isPhoneStatusName(word)).toBe(false);
  });
});
