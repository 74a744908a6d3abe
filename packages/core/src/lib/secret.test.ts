import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Secret } from './secret.js';

describe('Secret', () => {
  it('prints as [secret] as text and as JSON', () => {
    const secret = new Secret('hunter2');
    expect(`${secret} ${String(secret)} ${JSON.stringify({ secret })}`).toBe('[secret] [secret] {"secret":"[secret]"}');
  });

  it('shows nothing to an inspector', () => {
    expect(inspect(new Secret('hunter2'), { showHidden: true })).not.toContain('hunter2');
  });

  it('gives its text to whoever asks by name', () => {
    expect(new Secret('hunter2').reveal()).toBe('hunter2');
  });
});
