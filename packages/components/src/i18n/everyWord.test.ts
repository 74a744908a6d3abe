import { describe, expect, test } from 'vitest';
import { everyWord, ownWords } from '../../test/everyWord.js';
import { NAMES } from '../../test/messageSamples.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Messages } from './messages.js';

const languages: readonly Messages[] = [ar, de, en, es, fr];

/** What is wrong wherever it stands, in any language. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  'spaces at an end, or two together': /^\s|\s$|\s{2}/u,
  'a space before a comma, a full stop or a bracket': /\s[,.)،؛]/u,
  'straight quotes, or dots for an ellipsis': /['"]|\.\.\./u,
  'a figure not formatted for the language': /12345/u,
  'a value that is none': /undefined|null|NaN|\[object/u,
  'words of the wire': /\b[A-Z]+_[A-Z]+\b|\b(?:CTI|DND|DTMF|ONHOLD|XUC)\b/u,
  'several sentences of which the last has no end': /[.!?؟]\s.*[^.!?؟…]$/su,
};

/** What is wrong in one of them: typography, the wrong address, words that were not translated. */
const FAULTS_OF: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ar: {
    'marks of the Latin script': /[;?]|,(?!\d)/u,
    'words of the Latin script': /(?!CORS|XiVO|https|Ctrl|Alt|Shift|Meta|xivo|example|com)(?<![A-Za-z])[A-Za-z]{2,}/u,
  },
  de: {
    'a familiar address': /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?)(?!\p{L})/iu,
    'English words': /\b(?:the|and|with|your|you|not|of|is|calls?)\b/iu,
    'a space before high marks': /\s[;:!?]/u,
  },
  en: { 'a space before high marks': /\s[;:!?]/u, 'American spelling': /organiz|favorite|\bdialed|\bdialing|canceled/u },
  es: {
    'a familiar address': /(?<!\p{L})(?:tú|tu|tus|te|ti)(?!\p{L})/iu,
    'English words': /\b(?:the|and|with|your|you|not|of|is|calls?)\b/iu,
    'a question or an exclamation without its first mark': /^[^¿]*\?|^[^¡]*!/u,
    'a space before high marks': /\s[;:!?]/u,
  },
  fr: {
    'no narrow no-break space before high marks': /(?<!\u202f)[;:!?»](?!\/\/)/u,
    'a familiar address': /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu,
    'English words': /\b(?:the|and|with|your|you|not|of|is|calls?)\b/iu,
  },
};

/** A quotation as the language sets it. */
const QUOTATION: Readonly<Record<string, RegExp>> = {
  ar: /«\S(?:[^«»]*\S)?»/gu,
  de: /„[^„“]+“/gu,
  en: /“[^“”]+”|(?<=\p{L})’/gu,
  es: /«\S(?:[^«»]*\S)?»/gu,
  fr: /«\u202f[^«»]+\u202f»|(?<=\p{L})’(?=\p{L})/gu,
};

/** What two languages do say alike. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  ar: ['Ctrl', 'Alt', 'Shift', 'Meta'],
  de: ['Agent', 'Alt', 'Meta', 'Name', 'Person', 'Server'],
  es: ['Ctrl', 'Alt', 'Meta', 'No', 'Personal'],
  fr: ['Agent', 'Alt', 'Ctrl', 'Suggestions'],
};

describe.each(languages)('every word of $locale', (messages) => {
  const words = everyWord(messages);
  const faults = Object.entries({ ...FAULTS, ...FAULTS_OF[messages.locale] });

  test.each(faults)('has no fault: %s', (_, fault) => {
    expect(words.filter(({ text }) => fault.test(ownTexts(text)))).toEqual([]);
  });

  test('quotes as the language does', () => {
    const quotation = QUOTATION[messages.locale] ?? /(?!)/gu;
    expect(words.filter(({ text }) => /[«»„“”‘’]/u.test(text.replaceAll(quotation, '')))).toEqual([]);
  });

  test('says what went wrong in whole sentences, and why not without one', () => {
    const sentences = words.filter(({ path }) => /^(?:error|callList\.(?:ended|parted))\b/u.test(path));
    expect(sentences.filter(({ text }) => !/^["“„«\u2068]?\s?[\p{Lu}\p{Lo}].+\.$/su.test(text))).toEqual([]);
    expect(words.filter(({ path, text }) => path.startsWith('refusal') && /[.!?]$/u.test(text))).toEqual([]);
  });
});

test.each([ar, de, es, fr])('$locale leaves nothing in English', (messages) => {
  const english = new Map(everyWord(en).map(({ path, text }) => [path, ownWords(text)]));
  const alike = everyWord(messages).filter(({ path, text }) => ownWords(text) !== '' && ownWords(text) === english.get(path));
  expect(alike.filter(({ text }) => !ALIKE[messages.locale]?.includes(ownWords(text)))).toEqual([]);
});

test.each([ar, de, es, fr])('$locale ends a sentence where English does', (messages) => {
  const english = new Map(everyWord(en).map(({ path, text }) => [path, endOf(text)]));
  expect(everyWord(messages).filter(({ path, text }) => endOf(text) !== english.get(path))).toEqual([]);
});

test('Arabic sets apart whatever was put in, which may run the other way', () => {
  const bare = everyWord(ar).map(({ path, text }) => ({ path, text: text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/gu, '') }));
  expect(bare.filter(({ text }) => NAMES.some((name) => text.includes(name)))).toEqual([]);
});

test.each(languages)('$locale says the names it was given', (messages) => {
  for (const { path, text } of everyWord(messages)) {
    if (SILENT.test(path)) continue;
    expect(NAMES.filter((name) => path.includes(`"${name}"`) && !text.includes(name)).map((name) => [path, text, name])).toEqual([]);
  }
});

/** Sentences for which what was given is too much to say. */
const SILENT = /single-sign-on|bad-schema|asked\.dnd|"(?:failed|released)"/u;

/** The mark that closes a sentence, or says that something goes on; not the point of a unit that is cut short. */
function endOf(text: string): string {
  if (/\d\s\p{L}{1,4}\.$/u.test(text)) return '';
  return /[.…!?؟]$/u.exec(text)?.[0].replace('؟', '?') ?? '';
}

/** The names taken out, the isolates with them: what a host's users are called is no fault of ours. */
function ownTexts(text: string): string {
  return text.replaceAll(/[\u2068\u2069]/gu, '').replaceAll(new RegExp(NAMES.join('|'), 'gu'), 'Q');
}
