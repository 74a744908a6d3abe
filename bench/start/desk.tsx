import { Softphone } from '@hookswitch/components';
import { PhoneProvider } from '@hookswitch/hooks';
import { createRoot } from 'react-dom/client';
import '../../packages/components/src/styles.css';
import { connect } from '../desk/connect.js';
import { whenPainted } from './whenPainted.js';

const colleagues = Array.from({ length: 50 }, (_, index) => ({ number: String(20_000 + index), name: `Colleague ${index}` }));
const place = document.getElementById('app');
if (!place) throw new Error('no place for the desk');

// As a page does: the desk is there at once, and the server answers when it does.
const phone = connect();
createRoot(place).render(
  <PhoneProvider client={phone.client}>
    <Softphone colleagues={colleagues} layout="desk" />
  </PhoneProvider>,
);
await phone.isReady;
whenPainted('.hs-softphone .hs-hint, .hs-softphone [role="row"]');
