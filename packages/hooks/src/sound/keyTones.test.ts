import { expect, it, vi } from 'vitest';
import { playKeyTone, toneOfKey } from './keyTones.js';

it.each([
  ['1', 697, 1209],
  ['3', 697, 1477],
  ['5', 770, 1336],
  ['9', 852, 1477],
  ['*', 941, 1209],
  ['0', 941, 1336],
  ['#', 941, 1477],
])('%s sounds as %i and %i Hz', (key, low, high) => {
  expect(toneOfKey(key)).toEqual([low, high]);
});

it('gives every key a sound of its own', () => {
  expect(new Set([...'0123456789*#'].map((key) => String(toneOfKey(key)))).size).toBe(12);
});

it.each(['', '+', 'A', '12', 'é'])('has no sound for %j', (key) => {
  const audio = { play: vi.fn(), unlock: vi.fn() };
  playKeyTone(key, audio);
  expect(toneOfKey(key)).toBeUndefined();
  expect(audio.play).not.toHaveBeenCalled();
});

it('asks for sound and plays both tones together', () => {
  const audio = { play: vi.fn(), unlock: vi.fn() };
  playKeyTone('7', audio);
  expect(audio.unlock).toHaveBeenCalledOnce();
  expect(audio.play.mock.calls).toMatchObject([[{ frequencies: [852, 1209] }]]);
});
