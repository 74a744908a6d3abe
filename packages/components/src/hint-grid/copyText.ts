import { plainLine } from '@hookswitch/core/calls';

/** Puts a text on the clipboard; tells whether that went well. A page without permission, or without https, has none. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(plainLine(text));
    return true;
  } catch {
    return false;
  }
}
