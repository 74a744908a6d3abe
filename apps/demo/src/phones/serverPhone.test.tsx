import { expect, it, vi } from 'vitest';
import { goOn, serverPhone } from './serverPhone.js';

it('offers no scenes after a reload of a desk whose server is not the page’s own', async () => {
  sessionStorage.setItem('hookswitch-session', JSON.stringify({ server: 'https://xuc.example.org', username: 'ada', token: 'kept' }));
  // The page's own server has a remote control, and the agent's does not answer yet.
  vi.stubGlobal('fetch', (url: string) => (url.startsWith('/simulator') ? Promise.resolve({ status: 200 }) : new Promise(() => {})));
  goOn();
  expect(await serverPhone.findStage()).toBeUndefined();
});
