import { expect, it } from 'vitest';
import { origin, readAddress } from './address.mjs';

it.each([
  ['git@github.com:acme/hookswitch.git', 'https://github.com/acme/hookswitch'],
  ['ssh://git@github.com:22/acme/hookswitch.git', 'https://github.com/acme/hookswitch'],
  ['https://git.acme.org/group/part/hookswitch\n', 'https://git.acme.org/group/part/hookswitch'],
  ['https://ada:secret@git.acme.org/hookswitch.git', 'https://git.acme.org/hookswitch'],
])('reads the git remote %s as an address to publish', (remote, address) => {
  expect(readAddress(remote)).toBe(address);
});

it.each(['/srv/git/hookswitch.git', 'file:///srv/git/hookswitch', '../hookswitch', 'C:\\git\\hookswitch', ''])(
  'publishes no address for the git remote %j, which other machines cannot reach',
  (remote) => {
    expect(readAddress(remote)).toBeUndefined();
  },
);

it('says of a package where it comes from, and where to report', () => {
  expect(origin('https://git.acme.org/hookswitch', 'core')).toEqual({
    homepage: 'https://git.acme.org/hookswitch/tree/HEAD/packages/core#readme',
    bugs: { url: 'https://git.acme.org/hookswitch/issues' },
    repository: { type: 'git', url: 'git+https://git.acme.org/hookswitch.git', directory: 'packages/core' },
  });
});
