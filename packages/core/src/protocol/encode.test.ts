import { describe, expect, it } from 'vitest';
import { readFixtures } from '../../test/readFixtures.js';
import type { WireCommandName } from './askCommands.js';
import { encodeCommand, PING_FRAME } from './encode.js';

const uniqueId = '1447670382.37';
const variables = { var1: 'value 1', var2: 'value 2' };

/** Every command (the compiler keeps the list complete) as our client sends it, by the fixture that judges it. */
const SENT: Readonly<Record<WireCommandName, Readonly<Record<string, string>>>> = {
  dial: {
    dial: encodeCommand('dial', { destination: '1058' }),
    'dial.variables': encodeCommand('dial', { destination: '1058', variables }),
  },
  dialFromMobile: {
    dialFromMobile: encodeCommand('dialFromMobile', { destination: '1058', variables: undefined }),
    'dialFromMobile.variables': encodeCommand('dialFromMobile', { destination: '1058', variables }),
  },
  dialByUsername: {
    dialByUsername: encodeCommand('dialByUsername', { username: 'jblack' }),
    'dialByUsername.variables': encodeCommand('dialByUsername', { username: 'jblack', variables }),
  },
  originate: { originate: encodeCommand('originate', { destination: '1058' }) },
  hangup: { hangup: encodeCommand('hangup', {}), 'hangup.uniqueId': encodeCommand('hangup', { uniqueId }) },
  answer: { answer: encodeCommand('answer', { uniqueId: undefined }), 'answer.uniqueId': encodeCommand('answer', { uniqueId }) },
  hold: { hold: encodeCommand('hold', {}), 'hold.uniqueId': encodeCommand('hold', { uniqueId }) },
  directTransfer: { directTransfer: encodeCommand('directTransfer', { destination: '1058' }) },
  attendedTransfer: {
    attendedTransfer: encodeCommand('attendedTransfer', { destination: '1058' }),
    'attendedTransfer.device': encodeCommand('attendedTransfer', { destination: '1058', device: 'example' }),
  },
  completeTransfer: { completeTransfer: encodeCommand('completeTransfer', {}) },
  cancelTransfer: { cancelTransfer: encodeCommand('cancelTransfer', {}) },
  conference: { conference: encodeCommand('conference', {}) },
  setData: { setData: encodeCommand('setData', { variables: { var1: 'val1', USR_var2: 'val2' } }) },
  sendDtmf: { sendDtmf: encodeCommand('sendDtmf', { key: '5' }) },
  toggleMicrophone: {
    toggleMicrophone: encodeCommand('toggleMicrophone', {}),
    'toggleMicrophone.uniqueId': encodeCommand('toggleMicrophone', { uniqueId }),
  },
  getCurrentCallsPhoneEvents: { getCurrentCallsPhoneEvents: encodeCommand('getCurrentCallsPhoneEvents', {}) },
  naFwd: { naFwd: encodeCommand('naFwd', { destination: '3001', state: true }) },
  uncFwd: {
    uncFwd: encodeCommand('uncFwd', { destination: '3001', state: true }),
    'uncFwd.off': encodeCommand('uncFwd', { destination: '3001', state: false }),
  },
  busyFwd: { busyFwd: encodeCommand('busyFwd', { destination: '3001', state: true }) },
  dnd: { dnd: encodeCommand('dnd', { state: true }), 'dnd.off': encodeCommand('dnd', { state: false }) },
  subscribeToPhoneHints: { subscribeToPhoneHints: encodeCommand('subscribeToPhoneHints', { phoneNumbers: ['1005', '1006'] }) },
  unsubscribeFromAllPhoneHints: { unsubscribeFromAllPhoneHints: encodeCommand('unsubscribeFromAllPhoneHints', {}) },
  directoryLookUp: { directoryLookUp: encodeCommand('directoryLookUp', { term: 'black' }) },
  searchContacts: { searchContacts: encodeCommand('searchContacts', { term: 'black' }) },
  getFavorites: { getFavorites: encodeCommand('getFavorites', {}) },
  getFavoriteContacts: {
    getFavoriteContacts: encodeCommand('getFavoriteContacts', {}),
    'getFavoriteContacts.term': encodeCommand('getFavoriteContacts', { term: 'black' }),
  },
  addFavorite: { addFavorite: encodeCommand('addFavorite', { contactId: '9', source: 'internal' }) },
  removeFavorite: { removeFavorite: encodeCommand('removeFavorite', { contactId: '9', source: 'internal' }) },
  getUserCallHistory: {
    getUserCallHistory: encodeCommand('getUserCallHistory', { size: 20 }),
    'getUserCallHistory.null': encodeCommand('getUserCallHistory', { size: null }),
  },
  getUserCallHistoryByDays: { getUserCallHistoryByDays: encodeCommand('getUserCallHistoryByDays', { days: 7 }) },
  getConfig: { 'getConfig.line': encodeCommand('getConfig', { objectType: 'line' }) },
};

/** Documented commands that we knowingly do not offer: see PROTOCOL.md, "Commands we do not send". */
const NOT_SENT = ['dialFromQueue', 'toggleUniqueAccountDevice', 'unregisterMobileApp'];

const ENCODED = new Map([['ping', PING_FRAME], ...Object.values(SENT).flatMap((examples) => Object.entries(examples))]);
const CLIENT_FIXTURES = readFixtures().filter((fixture) => fixture.direction === 'client' && !NOT_SENT.includes(fixture.name));

describe('the documented commands', () => {
  it('each judge a frame of ours, and each of our frames is judged', () => {
    expect(CLIENT_FIXTURES.map((fixture) => fixture.name).sort()).toEqual([...ENCODED.keys()].sort());
  });

  it.each(CLIENT_FIXTURES)('$name leaves as documented', ({ name, frame }) => {
    expect(JSON.parse(ENCODED.get(name) ?? 'null')).toStrictEqual(frame);
  });

  it.each(CLIENT_FIXTURES)('$name is named after its command', ({ name, frame }) => {
    expect(name.split('.')[0]).toBe(frame['command'] ?? frame['claz']);
  });

  it.each([...ENCODED])('%s is one line of JSON, with null only where it means something', (name, text) => {
    expect(text).not.toMatch(name === 'getUserCallHistory.null' ? /undefined|\n/ : /null|undefined|\n/);
  });
});

describe('encodeCommand', () => {
  it('leaves an absent argument out of the frame', () => {
    expect(encodeCommand('hold', { uniqueId: undefined })).toBe('{"claz":"web","command":"hold"}');
  });

  it('keeps text as text, whatever is in it', () => {
    const destination = '"},{"command":"hangup\u2028\n';
    expect(JSON.parse(encodeCommand('dial', { destination }))).toEqual({ claz: 'web', command: 'dial', destination });
  });

  it('sends a __proto__ key as data', () => {
    const data = new Map([['__proto__', 'x']]);
    expect(encodeCommand('setData', { variables: Object.fromEntries(data) })).toBe(
      '{"claz":"web","command":"setData","variables":{"__proto__":"x"}}',
    );
  });
});
