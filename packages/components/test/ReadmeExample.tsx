import { CallList, ConnectionBanner, DialPad, LoginForm, TransferDialog } from '@hookswitch/components';
import { createClient } from '@hookswitch/core';
import { PhoneProvider, useHasSession } from '@hookswitch/hooks';
import { useState } from 'react';
import '@hookswitch/components/styles.css';

const client = createClient(); // the server may come with the log-in, as here

function Phone() {
  const [transferring, setTransferring] = useState<string>();
  if (!useHasSession()) return <LoginForm />;
  return (
    <>
      <ConnectionBanner />
      <CallList onTransfer={setTransferring} />
      <TransferDialog callId={transferring} onClose={() => setTransferring(undefined)} />
      <DialPad />
    </>
  );
}

export function App() {
  return (
    <PhoneProvider client={client}>
      <Phone />
    </PhoneProvider>
  );
}
