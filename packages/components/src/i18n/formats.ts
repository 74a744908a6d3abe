/**
 * How a language writes numbers. Nothing is asked of the browser before the first number is said: the first formatter of a page costs
 * more than all the words together.
 */
export function numbersOf(language: string, options?: Intl.NumberFormatOptions): Pick<Intl.NumberFormat, 'format'> {
  let numbers: Intl.NumberFormat | undefined;
  return {
    format: (value) => {
      numbers ??= new Intl.NumberFormat(language, options);
      return numbers.format(value);
    },
  };
}

/** Which form of a word a language uses beside a number; made at the first, as `numbersOf`. */
export function pluralsOf(language: string): Pick<Intl.PluralRules, 'select'> {
  let rules: Intl.PluralRules | undefined;
  return {
    select: (count) => {
      rules ??= new Intl.PluralRules(language);
      return rules.select(count);
    },
  };
}
