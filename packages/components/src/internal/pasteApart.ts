import { linesApart } from '@hookswitch/core/calls';
import type { ClipboardEvent } from 'react';

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
