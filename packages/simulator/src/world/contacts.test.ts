import { describe, expect, it } from 'vitest';
import { quietWorld } from '../../test/watch.js';

const namesOf = (contacts: readonly { readonly name: string }[]) => contacts.map(({ name }) => name);

describe('the directory', () => {
  it.each([
    ['clea', ['Cléa Moreau']],
    ['MOREAU CLÉA', ['Cléa Moreau']],
    ['1002', ['Cléa Moreau']],
    ['06 12 34 56 78', ['Jane Martin']],
    ['petit', ['Hugo Petit']],
    ['wojcik', ['Łukasz Wójcik']],
    ['wójcik krakow', ['Łukasz Wójcik']],
    ['حداد', ['ليلى حداد']],
    ['王', ['王小明']],
    ['weekly', ['Weekly']],
    ['fournier', ['Dr Amélie Fournier']],
    ['garage', []],
    ['nobody at all', []],
  ])('finds %o', (term, names) => {
    const { world } = quietWorld();
    expect(namesOf(world.searchContacts('ada', term))).toEqual(names);
  });

  it('finds everybody for an empty term, and nobody for a stranger', () => {
    const { world } = quietWorld();
    expect(world.searchContacts('ada', '').length).toBeGreaterThan(40);
    expect(world.searchContacts('mallory', '')).toEqual([]);
  });

  it('knows the state of a colleague’s line', () => {
    const { world } = quietWorld();
    world.call('bob', '1002');
    expect(world.searchContacts('ada', 'bob lambert')).toMatchObject([
      { status: 'CALLING', numbers: [{ number: '1001' }, { number: '0612000002' }] },
    ]);
    expect(world.searchContacts('ada', 'iris')).toMatchObject([{ status: 'UNEXISTING', numbers: [] }]);
  });
});

describe('favourites', () => {
  it('are each user’s own, and seen wherever the contact is found', () => {
    const { world } = quietWorld();
    expect(world.setFavorite('ada', 'internal', '2', true)).toBe(true);
    expect(namesOf(world.favoritesOf('ada'))).toEqual(['Bob Lambert']);
    expect(world.searchContacts('ada', 'bob')[0]?.isFavorite).toBe(true);
    expect(world.favoritesOf('clea')).toEqual([]);
    expect(world.setFavorite('ada', 'internal', '2', false)).toBe(true);
    expect(world.favoritesOf('ada')).toEqual([]);
  });

  it('are contacts there are, and no rooms', () => {
    const { world } = quietWorld();
    expect(world.setFavorite('ada', 'internal', '999', true)).toBe(false);
    expect(world.setFavorite('ada', 'xivo_meetingroom', '4000', true)).toBe(false);
    expect(world.setFavorite('mallory', 'internal', '2', true)).toBe(false);
    // The first of Ada's own contacts is not the first of Bob's.
    expect(world.setFavorite('bob', 'personal', '2', true)).toBe(false);
  });

  it('are gone on the first day', () => {
    const { world } = quietWorld();
    world.setFavorite('ada', 'internal', '2', true);
    world.reset();
    expect(world.favoritesOf('ada')).toEqual([]);
  });
});
