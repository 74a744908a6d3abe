import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from './copyText.js';

afterEach(() => vi.unstubAllGlobals());

const withClipboard = (clipboard: unknown) => vi.stubGlobal('navigator', { clipboard });

test('puts the text on the clipboard', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  withClipboard({ writeText });
  expect(await copyText('1001')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('1001');
});

test('tells when a frame may not write to the clipboard', async () => {
  withClipboard({ writeText: () => Promise.reject(new DOMException('permissions policy', 'NotAllowedError')) });
  expect(await copyText('1001')).toBe(false);
});

test('tells when a page without https has no clipboard', async () => {
  withClipboard(undefined);
  expect(await copyText('1001')).toBe(false);
});
