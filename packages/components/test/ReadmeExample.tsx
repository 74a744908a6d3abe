import { LoginForm, Softphone } from '@hookswitch/components';
import { createClient } from '@hookswitch/core';
import { PhoneProvider, useHasSession } from '@hookswitch/hooks';
import '@hookswitch/components/styles.css';

const client = createClient(); // the server may come with the log-in, as here

const colleagues = [
  { number: '1001', name: 'Bob Lambert', group: 'Agents' },
  { number: '1002', name: 'Cléa Moreau', group: 'Agents' },
];

function Phone() {
  return useHasSession() ? <Softphone colleagues={colleagues} /> : <LoginForm />;
}

export function App() {
  return (
    <PhoneProvider client={client}>
      <Phone />
    </PhoneProvider>
  );
}
