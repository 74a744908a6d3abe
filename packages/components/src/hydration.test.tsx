import { PhoneProvider } from '@hookswitch/hooks';
import { act, cleanup } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPhone, logIn, type Phone } from '../../hooks/test/logIn.js';
import { everyPart } from '../test/everyPart.js';
import { COLLEAGUES } from '../test/makeHints.js';

// React Aria looks its items up by selectors, and jsdom knows none of CSS.
vi.stubGlobal('CSS', { escape: (text: string) => text });

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What the browser had before the page's script came to React, from the least to the most. */
const PHONES: Readonly<Record<string, () => Promise<Phone>>> = {
  'a client that has done nothing yet': async () => createPhone(),
  'a client that is being restored': async () => {
    const phone = createPhone();
    phone.client.restore({ username: 'ada', token: phone.simulator.issueToken('ada') });
    return phone;
  },
  'a client whose session has ended by itself': async () => {
    const phone = createPhone();
    phone.client.restore({ username: 'ada', token: 'of yesterday' });
    await phone.flow(100);
    expect(phone.client.getState().connection.phase).toBe('stopped');
    return phone;
  },
  'a client in the middle of two calls': async () => {
    const phone = await logIn();
    phone.client.hints.want(COLLEAGUES.map(({ number }) => number));
    phone.world.call({ number: '0612345678', name: 'Jane Martin' }, '1000');
    await phone.flow();
    phone.world.answer('ada');
    phone.world.call('bob', '1000');
    await phone.flow(10_000);
    expect(phone.client.getState().calls).toHaveLength(2);
    return phone;
  },
};

const pageOf = (phone: Phone, part: ReactNode) => (
  <StrictMode>
    <PhoneProvider client={phone.client}>{part}</PhoneProvider>
  </StrictMode>
);

const { Softphone, ...parts } = everyPart;
const allParts = Object.entries(parts).map(([name, part]) => <div key={name}>{part}</div>);

describe.each(Object.entries(PHONES))('a page of a server is hydrated with %s', (_name, makePhone) => {
  it.each([
    ['every part', allParts],
    ['a softphone', Softphone],
  ] as const)(
    '%s: React finds nothing that differs',
    async (_part, part) => {
      const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const container = document.createElement('div');
      container.innerHTML = renderToString(pageOf(createPhone(), part));
      document.body.append(container);
      const root = container.firstElementChild;
      expect(root).not.toBeNull();
      const phone = await makePhone();
      const recovered = vi.fn();
      await act(async () => {
        hydrateRoot(container, pageOf(phone, part), { onRecoverableError: recovered });
      });
      // React 18 warns of every layout effect on a server: of react-aria's here alone, where there is a document after all.
      const differences = said.mock.calls.filter(
        ([what]) => !String(what).startsWith('Warning: useLayoutEffect does nothing on the server'),
      );
      expect(differences).toEqual([]);
      expect(recovered).not.toHaveBeenCalled();
      expect(container.firstElementChild).toBe(root);
      // What the client knows is shown as soon as the page is React's.
      const { phase } = phone.client.getState().connection;
      if (phase === 'connecting') expect(container.querySelector('.hs-banner[data-state="connecting"]')).not.toBeNull();
      if (phase === 'online') expect(container.querySelectorAll('[role="timer"]').length).toBeGreaterThan(0);
    },
    30_000,
  );
});
