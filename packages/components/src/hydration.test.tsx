import { createClient } from '@hookswitch/core';
import { PhoneProvider } from '@hookswitch/hooks';
import { createSimulator } from '@hookswitch/simulator';
import { act, cleanup, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { everyPart } from '../test/everyPart.js';

afterEach(cleanup);

it('hydrates a page of every part, and React finds nothing that differs', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { transport, fetch } = createSimulator({ scenario: 'quiet' });
  const client = createClient({ server: 'https://xuc.test', transport, fetch });
  const { Softphone: _softphone, ...parts } = everyPart;
  const page = (
    <StrictMode>
      <PhoneProvider client={client}>
        {Object.entries(parts).map(([name, part]) => (
          <div key={name}>{part}</div>
        ))}
      </PhoneProvider>
    </StrictMode>
  );
  const container = document.createElement('div');
  container.innerHTML = renderToString(page);
  document.body.append(container);
  const keys = container.querySelector('.hs-dial-key');
  expect(keys).not.toBeNull();
  await act(async () => {
    render(page, { container, hydrate: true });
  });
  expect(container.querySelector('.hs-dial-key')).toBe(keys);
  // React 18 warns of every layout effect on a server: of react-aria's here alone, where there is a document after all.
  const differences = said.mock.calls.filter(([what]) => !String(what).startsWith('Warning: useLayoutEffect does nothing on the server'));
  expect(differences).toEqual([]);
  said.mockRestore();
  client.dispose();
}, 30_000);
