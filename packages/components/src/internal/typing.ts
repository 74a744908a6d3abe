import { linesApart } from '@hookswitch/core/calls';
import type { ClipboardEvent } from 'react';

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

/** Keeps numbers apart that are pasted in lines: a field would join them, and call another number. */
export function pasteApart(onChange: (value: string) => void): (event: ClipboardEvent<HTMLInputElement>) => void {
  return (event) => {
    const text = event.clipboardData.getData('text');
    const apart = linesApart(text);
    if (apart === text.trim()) return;
    event.preventDefault();
    const field = event.currentTarget;
    field.setRangeText(apart, field.selectionStart ?? 0, field.selectionEnd ?? field.value.length, 'end');
    onChange(field.value);
  };
}
