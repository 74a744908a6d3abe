/**
 * Whether a key belongs to an input method, as the Enter that ends a composition does: it is nothing to us. Safari tells of that
 * one by its code alone.
 */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229;
}

/**
 * How a field runs in which a number or words may stand: numbers from left to right on every page, words as their letters do, and
 * while it is empty as the page does, since its placeholder is ours.
 */
export function directionOf(typed: string): 'ltr' | 'auto' | undefined {
  if (typed === '') return undefined;
  return /\p{L}/u.test(typed) ? 'auto' : 'ltr';
}
