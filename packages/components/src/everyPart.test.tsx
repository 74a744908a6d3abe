import { cleanup, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { everyPart } from '../test/everyPart.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('outside of a PhoneProvider', () => {
  it.each(Object.entries(everyPart))('%s throws a sentence that says what to do', (_name, part) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<StrictMode>{part}</StrictMode>)).toThrow(/Wrap this part of your app in <PhoneProvider client=\{client\}>/);
  });
});
