import { describe, expect, it } from 'vitest';
import { readFixtures } from '../../test/readFixtures.js';
import { readContactSheet } from './readContactSheet.js';

const JANE = payloadOf('ContactSheet');
const [SHEET] = JANE.sheets;

function payloadOf(name: string): { sheets: Record<string, unknown>[] } {
  const frame = readFixtures().find((fixture) => fixture.name === name)?.frame;
  return structuredClone(frame?.['ctiMessage']) as { sheets: Record<string, unknown>[] };
}

const readOne = (more: Record<string, unknown>) => readContactSheet({ sheets: [{ ...SHEET, ...more }] })[0];

describe('a sheet', () => {
  it('is a contact, without its picture', () => {
    const contacts = readContactSheet(payloadOf('FavoriteContactSheet'));
    expect(contacts).toEqual([
      {
        key: 'internal/9 ',
        name: 'Jane Black',
        details: ['Support', 'Lyon'],
        numbers: [
          { number: '1058', label: 'Number' },
          { number: '0612345678', label: 'Mobile' },
        ],
        status: 'AVAILABLE',
        isFavorite: true,
        favoriteRef: { source: 'internal', contactId: '9' },
        isPersonal: false,
        isMeetingRoom: false,
      },
    ]);
    expect(JSON.stringify(readOne({ picture: 'https://evil.example/a.png' }))).not.toContain('evil');
  });

  it.each([
    ['a known number', 8, 'RINGING'],
    ['bits', 17, 'ONHOLD'],
    ['a number as text', '1', 'CALLING'],
    ['a line that cannot be watched', -99, 'ERROR'],
    ['a number nobody knows', -42, undefined],
    ['no number', null, undefined],
    ['a word', 'AVAILABLE', undefined],
  ])('has the status of %s', (_title, phone, status) => {
    expect(readOne({ status: { phone, video: '' } })?.status).toBe(status);
  });

  it('without a status has none', () => {
    expect([readOne({ status: undefined }), readOne({ status: 0 }), readOne({ status: {} })].map((one) => one?.status)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('begins with the number the server would call, each number once however it is written', () => {
    const details = [
      {
        name: 'Numbers',
        fields: [
          { name: 'Mobile', data: '06 12 34 56 78', dataType: 'PhoneNumber' },
          { name: 'Work', data: '1058', dataType: 'PhoneNumber' },
          { name: 'Again', data: '(06) 12.34.56.78', dataType: 'PhoneNumber' },
          { name: 'Fax?', data: 'none', dataType: 'PhoneNumber' },
          { name: 'Site', data: 'https://evil.example', dataType: 'Url' },
        ],
      },
    ];
    expect(readOne({ details })?.numbers).toEqual([
      { number: '1058', label: 'Work' },
      { number: '06 12 34 56 78', label: 'Mobile' },
    ]);
  });

  it('may be no favourite', () => {
    expect(readOne({ canBeFavorite: false })?.favoriteRef).toBeUndefined();
    expect(readOne({ sources: [] })?.favoriteRef).toBeUndefined();
    expect(
      readOne({
        sources: [
          { name: '', id: '9' },
          { name: 'ldap', id: 12 },
        ],
      })?.favoriteRef,
    ).toEqual({ source: 'ldap', contactId: '12' });
  });

  it('without a name is known by its number, and without either is left out', () => {
    expect(readOne({ name: null })).toMatchObject({ name: '', numbers: [{ number: '1058' }, {}] });
    expect(readContactSheet({ sheets: [{ name: '  ', sources: [{ name: 'a', id: 'b' }] }] })).toEqual([]);
  });

  it('keeps its name in any script, cut to a bearable length', () => {
    expect(readOne({ name: 'مكتب الدكتور عبد الرحمن' })?.name).toBe('مكتب الدكتور عبد الرحمن');
    expect(readOne({ name: 'é'.repeat(100_000) })?.name).toHaveLength(512);
  });
});

describe('an answer', () => {
  it('leaves out what cannot be read, and keeps the rest', () => {
    const sheets = [null, 7, 'Jane', [], {}, SHEET, { name: 'Only a name' }];
    expect(readContactSheet({ sheets }).map(({ name }) => name)).toEqual(['Jane Black', 'Only a name']);
  });

  it('without a list is nobody; one that is no sheet at all cannot be read', () => {
    expect([readContactSheet({}), readContactSheet({ sheets: null })]).toEqual([[], []]);
    for (const payload of [null, [], 'sheets', 1, { sheets: 'many' }]) expect(() => readContactSheet(payload)).toThrow('expected');
  });

  it('gives each contact a key of its own, also where the server does not', () => {
    const contacts = readContactSheet({ sheets: [SHEET, SHEET, { name: 'Bob' }, { name: 'Bob' }, { name: '__proto__' }] });
    expect(new Set(contacts.map(({ key }) => key)).size).toBe(5);
  });

  it('of more than anybody can look at is cut', () => {
    const sheets = Array.from({ length: 12_000 }, (_, index) => ({ name: `Contact ${index}` }));
    expect(readContactSheet({ sheets })).toHaveLength(5_000);
    const fields = Array.from({ length: 1_000 }, (_, index) => ({ name: '', data: String(1_000 + index), dataType: 'PhoneNumber' }));
    expect(readOne({ details: [{ fields }] })?.numbers).toHaveLength(20);
  });
});
