import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(`${import.meta.dirname}/${path}`, 'utf8');
const own = read('tokens.css');
const themes: Readonly<Record<string, string>> = {
  house: own,
  bold: read('../../themes/bold.css'),
  soft: read('../../themes/soft.css'),
};
const tones = ['ringing', 'established', 'held', 'dialing', 'busy', 'problem', 'quiet'];
/** Those that fill something with words or a shape on it. */
const filled = ['established', 'held', 'problem'];
const surfaces = ['surface', 'raised'];

const pairs: [front: string, back: string, least: number][] = [
  ...[...surfaces, 'sunken', 'hover', 'ringing-quiet', 'quiet-quiet'].map((back): [string, string, number] => ['text', back, 7]),
  // Numbers stand in it, beside names.
  ...[...surfaces, 'ringing-quiet'].map((back): [string, string, number] => ['text-quiet', back, 7]),
  ...['sunken', 'hover', 'quiet-quiet'].map((back): [string, string, number] => ['text-quiet', back, 4.5]),
  ...tones.flatMap((tone): [string, string, number][] => [
    ...[...surfaces, `${tone}-quiet`].map((back): [string, string, number] => [`${tone}-text`, back, 4.5]),
    ...[...surfaces, `${tone}-quiet`].map((back): [string, string, number] => [tone, back, 3]),
  ]),
  ...filled.map((tone): [string, string, number] => [`${tone}-on`, tone, 4.5]),
  ...surfaces.map((back): [string, string, number] => ['edge', back, 3]),
  ['on-ink', 'ink', 7],
];

describe.each(Object.entries(themes))('the theme %s', (_, css) => {
  const colours = new Map(
    [...css.matchAll(/--hs-([a-z-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [name, { light, dark }]),
  );
  const colour = (name: string, scheme: 'light' | 'dark') => {
    const value = colours.get(name)?.[scheme];
    if (!value) throw new Error(`There is no token --hs-${name}.`);
    return value;
  };

  test.each(['light', 'dark'] as const)('can be read wherever a colour is used, %s', (scheme) => {
    const tooFaint = pairs
      .map(([front, back, least]) => ({ front, back, least, ratio: contrast(colour(front, scheme), colour(back, scheme)) }))
      .filter(({ ratio, least }) => ratio < least);
    expect(tooFaint).toEqual([]);
  });
});

describe.each(['bold', 'soft'])('the example %s', (name) => {
  const css = themes[name] ?? '';

  test('sets every colour, and the font, the sizes, the density and the radius', () => {
    const wanted = namesIn(own).filter((token) => !/^--hs-(?:fast|pulse|turn|fade)$/.test(token));
    expect(namesIn(css)).toEqual(wanted);
  });

  // As little weight as the tokens themselves, and in no layer, which the published styles would beat.
  test('says nothing but tokens, and weighs nothing', () => {
    const properties = [...css.matchAll(/^\s*([\w-]+):/gm)].map(([, property]) => property);
    expect(properties.filter((property) => !property?.startsWith('--hs-'))).toEqual([]);
    expect(css).not.toContain('@layer');
    expect(css.match(/^[^\n]*\{$/gm)?.filter((rule) => !rule.trim().startsWith(':where('))).toEqual([]);
  });
});

/** The tokens that a stylesheet sets, in its order. */
function namesIn(css: string): string[] {
  return [...new Set([...css.matchAll(/^\s*(--hs-[a-z-]+):/gm)].map(([, name = '']) => name))];
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
