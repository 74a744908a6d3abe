import type { Messages } from '../src/i18n/messages.js';
import { NAMES, SAMPLES } from './messageSamples.js';

/** Something a language says, and where it is written; functions appear once for each of their samples. */
export interface Said {
  readonly path: string;
  readonly text: string;
}

/** Everything a language says, found by walking it: whoever adds a word has it judged with the others. */
export function everyWord({ locale: _tag, listSeparator: _glue, ...words }: Messages): readonly Said[] {
  return walk(words, SAMPLES, '');
}

/** Its words alone, without the names and figures that were put in: `''` where it is made of nothing else. */
export function ownWords(text: string): string {
  const bare = NAMES.reduce((left, name) => left.replaceAll(name, ''), text);
  return /\p{L}/u.test(bare) ? bare.replaceAll(/[\d,.\s]+/gu, ' ').trim() : '';
}

function walk(value: unknown, samples: unknown, path: string): readonly Said[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function')
    return samplesOf(samples, path).map((given) => {
      const text: unknown = Reflect.apply(value, undefined, given);
      return { path: `${path}(${JSON.stringify(given).slice(1, -1)})`, text: String(text) };
    });
  const samplesByKey = new Map(entriesOf(samples));
  return entriesOf(value).flatMap(([key, inner]) => walk(inner, samplesByKey.get(key), path === '' ? key : `${path}.${key}`));
}

function samplesOf(samples: unknown, path: string): readonly (readonly unknown[])[] {
  if (!Array.isArray(samples) || !samples.every((given) => Array.isArray(given))) throw new Error(`${path} has no samples`);
  return samples;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
