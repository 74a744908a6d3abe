import { describe, expect, it } from 'vitest';
import { placesOf } from './mutant.ts';
import { MUTATIONS } from './mutations.ts';

describe('the text that a mutation changes stands exactly once in core', () => {
  it.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))('%s', (_, mutation) => {
    expect({ file: mutation.file, places: placesOf(mutation) }).toEqual({ file: mutation.file, places: 1 });
  });
});
