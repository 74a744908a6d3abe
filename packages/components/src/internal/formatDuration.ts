/** Digits are those on the keys, as in every number beside them. */
const TWO_DIGITS = { numberingSystem: 'latn', minimumIntegerDigits: 2 } as const;

/** Made once for a language: every call on a desk shows a new second at every second. */
const formats = new Map<string, Intl.NumberFormat>();

/** Seconds as a clock shows them: `0:07`, `12:04`, `1:02:03`. */
export function formatDuration(totalSeconds: number, locale: string): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, TWO_DIGITS);
  formats.set(locale, format);
  const whole = Math.max(0, Math.floor(totalSeconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return `${hours > 0 ? `${hours}:${format.format(minutes)}` : minutes}:${format.format(whole % 60)}`;
}
