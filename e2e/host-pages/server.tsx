import '@hookswitch/components/styles.css';
import { createClient } from '@hookswitch/core';
import { PhoneProvider } from '@hookswitch/hooks';
import { createSimulator } from '@hookswitch/simulator';
import { type ReactElement, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { everyPart } from '../../packages/components/test/everyPart.tsx';

declare global {
  interface Window {
    /** Puts what a server would have sent into the page: every part, inside a form of the host's. React does not run yet. */
    showServerMarkup: () => void;
    /** React takes over what is there. */
    hydrateKit: () => void;
    /** What came of it. */
    hostForm: { readonly recovered: string[]; readonly submitted: string[]; readonly loggedIn: string[] };
  }
}

const hostForm = { recovered: [] as string[], submitted: [] as string[], loggedIn: [] as string[] };
window.hostForm = hostForm;

function page(): ReactElement {
  const { transport, fetch } = createSimulator({ scenario: 'quiet' });
  const client = createClient({ server: 'https://xuc.example.org', transport, fetch });
  client.subscribe(() => {
    const { user } = client.getState();
    if (user && !hostForm.loggedIn.includes(user.fullName)) hostForm.loggedIn.push(user.fullName);
  });
  // The softphone is made of the others; and a dialog is there once it is asked for.
  const { Softphone: _softphone, TransferDialog: _dialog, ...parts } = everyPart;
  return (
    <StrictMode>
      <PhoneProvider client={client}>
        <form
          action="/sent"
          onSubmit={(event) => {
            event.preventDefault();
            hostForm.submitted.push('by React');
          }}
        >
          <input name="own" defaultValue="the host's" aria-label="Own" />
          {Object.entries(parts).map(([name, part]) => (
            <div key={name} data-part={name}>
              {part}
            </div>
          ))}
          <button type="submit">Save</button>
        </form>
      </PhoneProvider>
    </StrictMode>
  );
}

const place = document.createElement('div');
document.body.append(place);

window.showServerMarkup = () => {
  // By the parser, which knows no form in a form.
  place.innerHTML = renderToString(page());
};
window.hydrateKit = () => {
  hydrateRoot(place, page(), { onRecoverableError: (error) => hostForm.recovered.push(String(error)) });
};
