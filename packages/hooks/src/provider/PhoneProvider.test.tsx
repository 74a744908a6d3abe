import type { PhoneClient } from '@hookswitch/core';
import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { act, render, renderHook, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createPhone, logIn, type Phone } from '../../test/logIn.js';
import { happens, nextFrameOfPage, renderPhone, turnPageByHand } from '../../test/renderPhone.js';
import { useDial } from '../commands/commandHooks.js';
import { useCalls, useUser } from '../state/stateHooks.js';
import { usePhoneHint } from '../state/usePhoneHints.js';
import { PhoneProvider } from './PhoneProvider.js';
import { useMaybePhone, usePhone } from './usePhone.js';

turnPageByHand();

/** A client that counts who listens. */
function counted(client: PhoneClient) {
  const listening = { state: 0, board: 0 };
  const counting =
    <A extends unknown[]>(what: 'state' | 'board', subscribe: (...args: A) => () => void) =>
    (...args: A) => {
      listening[what] += 1;
      const leave = subscribe(...args);
      return () => {
        listening[what] -= 1;
        leave();
      };
    };
  return {
    listening,
    client: {
      ...client,
      subscribe: counting('state', client.subscribe),
      hints: { ...client.hints, subscribe: counting('board', client.hints.subscribe) },
    },
  };
}

function Calls() {
  return <p>{useCalls().map((call) => call.number)}</p>;
}

function Name() {
  return <p>{useUser()?.fullName ?? 'nobody'}</p>;
}

function HintOf({ number }: { readonly number: string }) {
  return <p>{usePhoneHint(number) ?? 'unknown'}</p>;
}

function CallDan() {
  const { dial } = useDial();
  return (
    <button type="button" onClick={() => dial({ destination: '1003' })}>
      call
    </button>
  );
}

/** Somebody calls in the effect of a child, which runs before the provider's. */
function EarlyBird({ phone }: { readonly phone: Phone }) {
  useEffect(() => {
    phone.world.call('bob', '1000');
    phone.clock.advance(0);
  }, [phone]);
  return null;
}

function Host({ host }: { readonly host: QueryClient }) {
  const seen = useQueryClient();
  const { data } = useQuery({ queryKey: ['who'], queryFn: () => 'host data' });
  return <p>{seen === host ? data : 'hijacked'}</p>;
}

describe('PhoneProvider', () => {
  it('gives the client it was given', () => {
    const { client } = createPhone();
    const { result } = renderHook(() => [usePhone(), useMaybePhone()], {
      wrapper: ({ children }) => <PhoneProvider client={client}>{children}</PhoneProvider>,
    });
    expect(result.current).toEqual([client, client]);
  });

  it('is missed with a sentence that says what to do', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => renderHook(() => usePhone())).toThrow(/Wrap this part of your app in <PhoneProvider client=\{client\}>/);
    expect(() => renderHook(() => useCalls())).toThrow(/<PhoneProvider/);
    expect(() => renderHook(() => useDial())).toThrow(/<PhoneProvider/);
    vi.restoreAllMocks();
  });

  it('may be missing for useMaybePhone', () => {
    expect(renderHook(() => useMaybePhone()).result.current).toBeUndefined();
  });

  it('holds one subscription to the state and one to the hints, however many components read', async () => {
    const phone = await logIn();
    const { client, listening } = counted(phone.client);
    const { unmount } = renderPhone(
      { client },
      <>
        <Calls />
        <Calls />
        <Name />
        <HintOf number="1001" />
        <HintOf number="1002" />
      </>,
    );
    expect(listening).toEqual({ state: 1, board: 1 });
    unmount();
    expect(listening).toEqual({ state: 0, board: 0 });
  });

  it('logs nobody in or out and disposes of nothing, mounted, unmounted and mounted again', async () => {
    const phone = await logIn();
    const first = renderPhone(phone, <Calls />);
    first.unmount();
    renderPhone(phone, <Calls />);
    await happens(phone);
    // Asked for once after each log-on.
    expect(phone.sent.filter(({ command }) => command === 'getCurrentCallsPhoneEvents')).toHaveLength(1);
    expect(phone.client.getState().connection.phase).toBe('online');
    await happens(phone, () => phone.world.call('bob', '1000'));
    expect(screen.getByText('1001')).toBeDefined();
  });

  it('asks for a number once in StrictMode, and does not let go of it', async () => {
    const phone = await logIn();
    renderPhone(phone, <HintOf number="1001" />);
    await happens(phone, () => {}, 10_000);
    const commands = phone.sent.filter(({ command }) => String(command).includes('PhoneHints'));
    expect(commands).toMatchObject([{ command: 'subscribeToPhoneHints', phoneNumbers: ['1001'] }]);
    nextFrameOfPage();
    expect(screen.getByText('AVAILABLE')).toBeDefined();
  });

  it('shows what happened between the first render and the first effect', async () => {
    const phone = await logIn();
    renderPhone(
      phone,
      <>
        <EarlyBird phone={phone} />
        <Calls />
      </>,
    );
    expect(screen.getByText(/1001/)).toBeDefined();
  });

  it("leaves the host's queries to the host's QueryClient", async () => {
    const { client } = createPhone();
    const host = new QueryClient();
    render(
      <QueryClientProvider client={host}>
        <PhoneProvider client={client}>
          <Host host={host} />
        </PhoneProvider>
      </QueryClientProvider>,
    );
    await act(async () => {
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    });
    expect(screen.getByText('host data')).toBeDefined();
    expect(host.getQueryData(['who'])).toBe('host data');
  });

  it("keeps commands out of the host's QueryClient unless it is given", async () => {
    const phone = await logIn();
    const host = new QueryClient();
    const { result } = renderHook(() => useDial(), {
      wrapper: ({ children }) => (
        <QueryClientProvider client={host}>
          <PhoneProvider client={phone.client}>{children}</PhoneProvider>
        </QueryClientProvider>
      ),
    });
    await happens(phone, () => result.current.dial({ destination: '1001' }));
    expect(host.getMutationCache().getAll()).toHaveLength(0);
  });

  it('uses the QueryClient it is given', async () => {
    const phone = await logIn();
    const given = new QueryClient();
    const { result } = renderHook(() => useDial(), {
      wrapper: ({ children }) => (
        <PhoneProvider client={phone.client} queryClient={given}>
          {children}
        </PhoneProvider>
      ),
    });
    await happens(phone, () => result.current.dial({ destination: '1001' }));
    expect(given.getMutationCache().getAll()).toHaveLength(1);
  });

  it('follows another client from the moment it is given one, and the old one no more', async () => {
    const ada = await logIn('ada');
    const bob = await logIn('bob');
    const adas = counted(ada.client);
    const bobs = counted(bob.client);
    const desk = (client: PhoneClient) => (
      <PhoneProvider client={client}>
        <Name />
        <Calls />
        <CallDan />
        <HintOf number="1002" />
      </PhoneProvider>
    );
    const { rerender } = render(desk(adas.client));
    expect(screen.getByText('Ada Ives')).toBeDefined();
    rerender(desk(bobs.client));
    expect(screen.getByText('Bob Lambert')).toBeDefined();
    expect(adas.listening).toEqual({ state: 0, board: 0 });
    expect(bobs.listening).toEqual({ state: 1, board: 1 });
    await happens(bob, () => screen.getByText('call').click());
    await happens(ada);
    expect(screen.getByText('1003')).toBeDefined();
    expect(ada.client.getState().calls).toEqual([]);
    nextFrameOfPage();
    expect(screen.getByText('AVAILABLE')).toBeDefined();
  });
});
