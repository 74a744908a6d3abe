import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPhoneError, PhoneError, type PhoneErrorCode } from './errors.js';

/** Every code there is: a new one fails to compile until it stands here, and the test below until it stands on the page. */
const CODES: Readonly<Record<PhoneErrorCode, true>> = {
  'bad-address': true,
  'invalid-credentials': true,
  'token-expired': true,
  unreachable: true,
  'not-an-xuc': true,
  'refused-in-front': true,
  'no-response': true,
  'server-error': true,
  'single-sign-on': true,
  'log-on-failed': true,
  'log-on-timeout': true,
  'no-websocket': true,
  'link-lost': true,
  'too-many-attempts': true,
  'not-connected': true,
  unverified: true,
  'no-line': true,
  'browser-line': true,
  'no-call': true,
  ambiguous: true,
  'in-call': true,
  'wrong-state': true,
  'several-calls': true,
  'no-transfer': true,
  overdue: true,
  'bad-argument': true,
  'unknown-setting': true,
  'call-failed': true,
  'bad-destination': true,
  'command-pending': true,
  timeout: true,
  'outcome-unknown': true,
  'refused-by-server': true,
  'bad-user-data': true,
  'bad-schema': true,
  superseded: true,
  disposed: true,
};

describe('the page of error codes', () => {
  it('has a row with cause and remedy for every code, and no other', () => {
    const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `([a-z-]+)` *\| (\S.*?) *\| (\S.*?) *\|$/gm)].map(([, code]) => code);
    expect(rows.toSorted()).toEqual(Object.keys(CODES).toSorted());
  });
});

describe('a PhoneError', () => {
  it('says what happened for developers, and keeps the details apart', () => {
    const error = new PhoneError({ code: 'bad-destination', command: 'dial', typed: '06 12 34' });
    expect(error.message).toMatch(/^hookswitch: .+\.$/);
    expect(error.message).not.toContain('06 12');
    expect(error.context).toEqual({ code: 'bad-destination', command: 'dial', typed: '06 12 34' });
  });

  it('is told from other errors, also one of another copy of this library', () => {
    const other = Object.assign(new Error('x'), { name: 'PhoneError', code: 'timeout', context: { code: 'timeout' } });
    expect([
      isPhoneError(new PhoneError({ code: 'disposed' })),
      isPhoneError(other),
      isPhoneError(new Error('x')),
      isPhoneError('x'),
    ]).toEqual([true, true, false, false]);
  });
});
