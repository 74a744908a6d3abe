import { languages, loadMessages, type Messages } from '@hookswitch/components';
import houseCss from '../packages/components/src/internal/tokens.css?raw';
import boldCss from '../packages/components/themes/bold.css?raw';
import softCss from '../packages/components/themes/soft.css?raw';

/** What the toolbar has to choose from: our own look, then the example themes. */
export const looks = ['house', 'bold', 'soft'] as const;

/** A look of the toolbar. */
export type Look = (typeof looks)[number];

/** The stylesheet of each look, as it is written. */
export const lookCss: Readonly<Record<Look, string>> = { house: houseCss, bold: boldCss, soft: softCss };

/** The class a host would put around the parts. */
export function classOfLook(look: unknown): string {
  return look === 'house' || !looks.some((known) => known === look) ? '' : `hs-theme-${String(look)}`;
}

/** The languages of the toolbar are those of the parts. */
export { languages };

/** The words of a language of the toolbar. */
export function messagesOf(locale: unknown): Promise<Messages> {
  return loadMessages(String(locale));
}

/** Where its script begins. */
export function directionOf(locale: unknown): 'ltr' | 'rtl' {
  return new Intl.Locale(String(locale)).maximize().script === 'Arab' ? 'rtl' : 'ltr';
}
