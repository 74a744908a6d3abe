import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(`${import.meta.dirname}/tokens.css`, 'utf8');
const tokens = new Map(
  [...css.matchAll(/--hs-([a-z-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [name, { light, dark }]),
);
const tones = ['ringing', 'established', 'held', 'dialing', 'busy', 'problem', 'quiet'];
const surfaces = ['surface', 'raised'];

const pairs: [front: string, back: string, least: number][] = [
  ...[...surfaces, 'sunken', 'hover', 'ringing-quiet', 'quiet-quiet'].map((back): [string, string, number] => ['text', back, 7]),
  // Numbers stand in it, beside names.
  ...[...surfaces, 'ringing-quiet'].map((back): [string, string, number] => ['text-quiet', back, 7]),
  ...['sunken', 'hover', 'quiet-quiet'].map((back): [string, string, number] => ['text-quiet', back, 4.5]),
  ...tones.flatMap((tone): [string, string, number][] => [
    ...[...surfaces, `${tone}-quiet`].map((back): [string, string, number] => [`${tone}-text`, back, 4.5]),
    ...[...surfaces, `${tone}-quiet`].map((back): [string, string, number] => [tone, back, 3]),
    [`${tone}-on`, tone, 4.5],
  ]),
  ...surfaces.map((back): [string, string, number] => ['edge', back, 3]),
  ['on-ink', 'ink', 7],
];

test.each(['light', 'dark'] as const)('every colour of the %s theme can be read where it is used', (theme) => {
  const tooFaint = pairs
    .map(([front, back, least]) => ({ front, back, least, ratio: contrast(colour(front, theme), colour(back, theme)) }))
    .filter(({ ratio, least }) => ratio < least);
  expect(tooFaint).toEqual([]);
});

function colour(name: string, theme: 'light' | 'dark'): string {
  const value = tokens.get(name)?.[theme];
  if (!value) throw new Error(`There is no token --hs-${name}.`);
  return value;
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(left: string, right: string): number {
  const [darker = 0, lighter = 0] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return Math.round(((lighter + 0.05) / (darker + 0.05)) * 100) / 100;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
