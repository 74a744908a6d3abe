import { HintGrid } from '@hookswitch/components';
import { createClient, type TransportHandlers } from '@hookswitch/core';
import { PhoneProvider } from '@hookswitch/hooks';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Person, Side } from './Side.js';

/** The real thing: client, decoder, board, store and the connected grid, on a socket that is a function call. */
export async function mountOurs(root: HTMLElement, people: readonly Person[]): Promise<Side> {
  let handlers: TransportHandlers | undefined;
  const client = createClient({
    server: 'https://xuc.test',
    wakeSignals: () => () => undefined,
    fetch: () => Promise.resolve(Response.json({ login: 'ada', token: 'token', TTL: 3600 })),
    transport: (_, its) => {
      handlers = its;
      queueMicrotask(() => {
        its.onOpen();
        its.onFrame('{"msgType":"LoggedOn","ctiMessage":{}}');
      });
      return { send: () => true, close: () => undefined };
    },
  });
  await client.login({ username: 'ada', password: 'ada' });
  handlers?.onFrame('{"msgType":"CurrentCallsPhoneEvents","ctiMessage":{"events":[]}}');
  const react = createRoot(root);
  flushSync(() =>
    react.render(
      <PhoneProvider client={client}>
        <HintGrid colleagues={people} defaultSort="number" />
      </PhoneProvider>,
    ),
  );
  const rowOf = (number: string) => root.querySelector(`[role=row][data-key^="${number} "]`);
  return {
    take: (frame) => handlers?.onFrame(frame),
    visible: () => [...root.querySelectorAll<HTMLElement>('[role=row][data-key]')].map((row) => row.dataset['key']?.split(' ')[0] ?? ''),
    shown: (number) => rowOf(number)?.querySelector('.hs-state-word')?.textContent ?? undefined,
    remove() {
      react.unmount();
      client.dispose();
    },
  };
}
