import { describe, expect, it } from 'vitest';
import { isPhoneError } from '../errors.js';
import { parseServerAddress } from './serverAddress.js';

const API = '/xuc/api/2.0';

describe('parseServerAddress', () => {
  it.each([
    ['xuc.example.org', 'https://xuc.example.org', 'wss://xuc.example.org'],
    ['  xuc.example.org  ', 'https://xuc.example.org', 'wss://xuc.example.org'],
    ['\u200ehttps://xuc.example.org\u200b\ufeff', 'https://xuc.example.org', 'wss://xuc.example.org'],
    ['xuc.example.org:8443', 'https://xuc.example.org:8443', 'wss://xuc.example.org:8443'],
    ['10.0.0.5:8090', 'https://10.0.0.5:8090', 'wss://10.0.0.5:8090'],
    ['http://10.0.0.5:8090', 'http://10.0.0.5:8090', 'ws://10.0.0.5:8090'],
    ['HTTPS://XUC.Example.org', 'https://xuc.example.org', 'wss://xuc.example.org'],
    ['https://xuc.example.org/', 'https://xuc.example.org', 'wss://xuc.example.org'],
    ['https://xuc.example.org//', 'https://xuc.example.org', 'wss://xuc.example.org'],
    ['https://crm.example.org/phone/', 'https://crm.example.org/phone', 'wss://crm.example.org/phone'],
    ['https://xuc.example.org/xuc', 'https://xuc.example.org', 'wss://xuc.example.org'],
    ['https://xuc.example.org/xuc/api/2.0/cti?token=x#y', 'https://xuc.example.org', 'wss://xuc.example.org'],
    ['https://crm.example.org/phone/xuc/', 'https://crm.example.org/phone', 'wss://crm.example.org/phone'],
    ['wss://xuc.example.org', 'https://xuc.example.org', 'wss://xuc.example.org'],
    ['ws://10.0.0.5:8090', 'http://10.0.0.5:8090', 'ws://10.0.0.5:8090'],
    ['ws.example.org', 'https://ws.example.org', 'wss://ws.example.org'],
    ['localhost', 'http://localhost', 'ws://localhost'],
    ['localhost:8090', 'http://localhost:8090', 'ws://localhost:8090'],
    ['127.0.0.1:8090', 'http://127.0.0.1:8090', 'ws://127.0.0.1:8090'],
    ['[::1]:8090', 'http://[::1]:8090', 'ws://[::1]:8090'],
    ['[2001:db8::5]:8090', 'https://[2001:db8::5]:8090', 'wss://[2001:db8::5]:8090'],
  ])('reads %j', (typed, rest, socket) => {
    expect(parseServerAddress(typed)).toEqual({ rest: `${rest}${API}`, socket: `${socket}${API}/cti` });
  });

  it.each(['localhost.example.org', 'localhosting.com', '127.example.org'])(
    'sends no password in the clear to %s, whose name merely begins like this machine’s',
    (typed) => {
      expect(parseServerAddress(typed).rest).toBe(`https://${typed}${API}`);
    },
  );

  it.each([
    '',
    '   ',
    'https://',
    'ftp://xuc.example.org',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'xuc example.org',
    'host:port',
    '/',
  ])('refuses %j', (typed) => {
    expect(() => parseServerAddress(typed)).toThrow(expect.objectContaining({ code: 'bad-address' }));
  });

  it.each(['https://ada:hunter2@xuc.example.org', 'https://ada:hunter2@xuc example.org'])(
    'refuses a password in the address, and keeps it out of the error: %s',
    (typed) => {
      const error = caught(() => parseServerAddress(typed));
      expect(isPhoneError(error) && error.code).toBe('bad-address');
      expect(JSON.stringify([String(error), error, error instanceof Error && error.cause])).not.toContain('hunter2');
    },
  );
});

function caught(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
