import { describe, expect, it } from 'vitest';
import { readFixtures } from '../../test/readFixtures.js';
import { readDirectory } from './readDirectory.js';

const read = (headers: unknown, entry: unknown, more: Record<string, unknown> = {}) =>
  readDirectory({ headers, entries: [{ status: 0, entry, contact_id: '9', source: 'internal', favorite: false, ...more }] })[0];

describe('a table', () => {
  it.each(['DirectoryResult', 'Favorites'])('of the documented %s is a contact', (name) => {
    const frame = readFixtures().find((fixture) => fixture.name === name)?.frame;
    expect(readDirectory(frame?.['ctiMessage'])).toEqual([
      {
        key: 'internal/9 ',
        name: 'Jane Black',
        details: ['Lyon'],
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
  });

  const jane = 'Jane Black';
  const number = { number: '1058' };
  it.each([
    ['English', ['First name', 'Last name', 'Phone number', 'Mobile'], ['Jane', 'Black', '1058', '06'], jane, 2],
    ['French', ['Prénom', 'Nom', 'Numéro', 'Portable', 'Favoris', 'Perso'], ['Jane', 'Black', '1058', '06', 'x', 'y'], jane, 2],
    ['French, one name', ['Nom', 'Numéro', 'Mobile', 'Autre numéro'], [jane, '1058', '06', ''], jane, 2],
    ['German', ['Vorname', 'Name', 'Durchwahl', 'Handy'], ['Jane', 'Black', '1058', '06'], jane, 2],
    ['Spanish', ['Nombre', 'Apellidos', 'Teléfono', 'Móvil'], ['Jane', 'Black', '1058', '06'], jane, 2],
    ['the number first', ['Number', 'Name'], ['1058', jane], jane, 1],
    ['no word for a number', ['Wer', 'Wohin'], [jane, '1058'], '', 1],
    ['no headers', [], [jane, '1058'], jane, 1],
    ['headers of wrong types', [null, {}, 5], [jane, '1058'], '', 1],
  ])('is read by its headers: %s', (_title, headers, row, name, count) => {
    const contact = read(headers, row);
    expect(contact).toMatchObject({ name, numbers: [number, ...Array.from({ length: count - 1 }, () => ({}))] });
  });

  it('keeps columns for people as details, and those for programs not', () => {
    const headers = ['Name', 'Number', 'Company', 'Agent', 'User UUID', 'Site', 'Flag'];
    const row = [jane, '1058', 'ACME', '22', 'a5e1c2d3-0000-4000-8000-1234567890ab', 'Lyon', 'true'];
    expect(read(headers, row)?.details).toEqual(['ACME', 'Lyon']);
  });

  it('says which contact is personal and which can be no favourite', () => {
    expect(read(['Name', 'Number'], [jane, '1'], { source: 'personal' })).toMatchObject({ isPersonal: true });
    expect(read(['Name', 'Number'], [jane, '1'], { contact_id: null })?.favoriteRef).toBeUndefined();
    expect(read(['Name', 'Number'], [jane, '1'], { contact_id: 12 })?.favoriteRef).toEqual({ source: 'internal', contactId: '12' });
  });

  it('leaves out what cannot be read, and keeps the rest', () => {
    const entries = [null, 'Jane', { entry: null }, { entry: 'Jane' }, { entry: [] }, { entry: [{}, null] }, { entry: ['Bob', 1001] }];
    expect(readDirectory({ headers: ['Name', 'Number'], entries })).toMatchObject([{ name: 'Bob', numbers: [{ number: '1001' }] }]);
    expect([readDirectory({}), readDirectory({ entries: null, headers: 3 })]).toEqual([[], []]);
    for (const payload of [null, 'entries', { entries: {} }]) expect(() => readDirectory(payload)).toThrow('expected');
  });

  it('of more than anybody can look at is cut', () => {
    const entries = Array.from({ length: 6_000 }, (_, index) => ({ entry: [`Contact ${index}`, String(index)] }));
    expect(readDirectory({ headers: ['Name', 'Number'], entries })).toHaveLength(5_000);
    const wide = Array.from({ length: 10_000 }, (_, index) => `Number ${index}`);
    expect(readDirectory({ headers: wide, entries: [{ entry: wide }] })[0]?.numbers).toHaveLength(20);
  });
});
