import { CallList, TransferDialog } from '@hookswitch/components';
import { createClient, type PhoneClient } from '@hookswitch/core';
import { PhoneProvider, useCalls } from '@hookswitch/hooks';
import { createSimulator } from '@hookswitch/simulator';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { everyPart } from '../../packages/components/test/everyPart.tsx';
import { COLLEAGUES } from '../../packages/components/test/makeHints.ts';

/** Puts every part into the page: two calls, one of them on hold and about to be passed on, and colleagues whose lines are known. */
export async function mount(place: Element): Promise<void> {
  const { world, transport, fetch } = createSimulator({ scenario: 'quiet' });
  const client = createClient({ server: 'https://xuc.example.org', transport, fetch });
  await client.login({ username: 'ada', password: '1234' });
  world.call({ number: '0612345678', name: 'Jane Martin', userData: { customer: '4711' } }, '1000');
  world.answer('ada');
  world.hold('ada');
  world.call({ number: '0687654321', name: 'Karl Renner', userData: { reason: 'renewal' } }, '1000');
  await until(client, () => client.getState().calls.length === 2);
  const root = createRoot(place);
  root.render(
    <StrictMode>
      <PhoneProvider client={client}>
        <Parts />
      </PhoneProvider>
    </StrictMode>,
  );
}

function Parts() {
  const held = useCalls().find((call) => call.state === 'held');
  // The softphone is made of the others, and would ring, and answer keys, once more.
  const { CallList: _list, TransferDialog: _dialog, Softphone: _softphone, ...others } = everyPart;
  return (
    <>
      <CallList onTransfer={() => undefined} />
      <TransferDialog callId={held?.id} onClose={() => undefined} colleagues={COLLEAGUES} />
      {Object.entries(others).map(([name, part]) => (
        <div key={name} data-part={name}>
          {part}
        </div>
      ))}
    </>
  );
}

function until(client: PhoneClient, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return;
      leave();
      resolve();
    };
    const leave = client.subscribe(look);
    look();
  });
}
