import { startOfDay } from './startOfDay.js';

/** How days and times are written in a language. */
export interface DateWords {
  /** "Today", "Yesterday", "Friday, 20 November", "20 November 2024". @param today - the first moment of today */
  readonly day: (day: number, today: number) => string;
  readonly time: (at: number) => string;
}

/** Digits are those on the keys, as in every timer and number beside them. */
const numberingSystem = 'latn';

/** The days and times of a language. */
export function dateWords(locale: string): DateWords {
  const relative = new Intl.RelativeTimeFormat(`${locale}-u-nu-latn`, { numeric: 'auto' });
  const thisYear = new Intl.DateTimeFormat(locale, { numberingSystem, weekday: 'long', day: 'numeric', month: 'long' });
  const otherYear = new Intl.DateTimeFormat(locale, { numberingSystem, day: 'numeric', month: 'long', year: 'numeric' });
  const time = new Intl.DateTimeFormat(locale, { numberingSystem, timeStyle: 'short' });
  const nameOf = (day: number, today: number) => {
    if (day === today) return relative.format(0, 'day');
    if (day === startOfDay(today, -1)) return relative.format(-1, 'day');
    return (new Date(day).getFullYear() === new Date(today).getFullYear() ? thisYear : otherYear).format(day);
  };
  return { day: (day, today) => capitalized(nameOf(day, today), locale), time: (at) => time.format(at) };
}

/** It stands as a heading. */
function capitalized(text: string, locale: string): string {
  const [first = '', ...more] = text;
  return first.toLocaleUpperCase(locale) + more.join('');
}
