// @vitest-environment node
import { createClient } from '@hookswitch/core';
import { PhoneProvider } from '@hookswitch/hooks';
import { createSimulator } from '@hookswitch/simulator';
import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { everyPart } from '../test/everyPart.js';

function onServer(part: ReactNode): string {
  const { transport, fetch } = createSimulator({ scenario: 'quiet' });
  const client = createClient({ server: 'https://xuc.test', transport, fetch });
  const html = renderToString(
    <StrictMode>
      <PhoneProvider client={client}>{part}</PhoneProvider>
    </StrictMode>,
  );
  client.dispose();
  return html;
}

describe('on a server, where there is no page', () => {
  it('has no page', () => {
    expect([typeof window, typeof document]).toEqual(['undefined', 'undefined']);
  });

  it.each(Object.entries(everyPart))('%s renders, and React has nothing to say', (_name, part) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onServer(part);
    expect(said.mock.calls).toEqual([]);
    said.mockRestore();
  });

  it('sends the log-in and the dial pad, ready to be seen', () => {
    expect(onServer(everyPart.LoginForm)).toContain('type="password"');
    expect(onServer(everyPart.DialPad)).toContain('hs-dial-key');
  });
});
