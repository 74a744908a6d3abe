import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { Phone } from 'lucide-react';
import { StrictMode, version } from 'react';
import { Button } from 'react-aria-components';
import { version as domVersion } from 'react-dom';
import { version as serverVersion } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createStore, useStore } from 'zustand';

const store = createStore(() => ({ word: 'Answer' }));

/** A hook or an element of another React would throw here. */
function OfEach() {
  const word = useStore(store, (state) => state.word);
  const { data } = useQuery({ queryKey: ['word'], queryFn: () => 'asked', initialData: 'given' });
  return (
    <Button>
      <Phone />
      {word} {data}
    </Button>
  );
}

it('is React 18.3 to everyone in this project', () => {
  expect([version, domVersion, serverVersion]).toEqual(['18.3.1', '18.3.1', '18.3.1']);
  render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <OfEach />
      </QueryClientProvider>
    </StrictMode>,
  );
  expect(screen.getByRole('button').textContent).toBe('Answer given');
});
