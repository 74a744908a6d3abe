import type { PhoneClient } from '@hookswitch/core';
import { notifyManager, type QueryClient } from '@tanstack/react-query';
import { act, cleanup, render, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { PhoneProvider } from '../src/provider/PhoneProvider.js';
import type { Phone } from './logIn.js';

/** Every timer and frame of the page stands still, and what is mounted goes after each test. */
export function turnPageByHand(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
    // TanStack tells of results by a timer of its own.
    notifyManager.setScheduler(queueMicrotask);
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });
}

/** Under a provider. */
export function renderPhone(phone: { readonly client: PhoneClient }, children: ReactNode, queryClient?: QueryClient) {
  return render(
    <Under client={phone.client} queryClient={queryClient}>
      {children}
    </Under>,
  );
}

/** A hook under a provider: `result.current` is what it gave last. */
export function renderPhoneHook<Result, Props>(
  phone: { readonly client: PhoneClient },
  hook: (props: Props) => Result,
  { initialProps, queryClient }: { readonly initialProps?: Props; readonly queryClient?: QueryClient } = {},
) {
  return renderHook(hook, {
    ...(initialProps === undefined ? {} : { initialProps }),
    wrapper: ({ children }) => (
      <Under client={phone.client} queryClient={queryClient}>
        {children}
      </Under>
    ),
  });
}

/** Does something, and lets all that follows from it arrive and be shown. */
export async function happens(phone: Phone, what: () => unknown = () => {}, ms = 0): Promise<void> {
  await act(async () => {
    what();
    await phone.flow(ms);
  });
  // React 18 renders when an act is over: only then is asked what the rendering asks for, and the answer asks once more.
  await act(() => phone.flow(0));
  await act(() => phone.flow(0));
}

/** The page shows its next frame. */
export function nextFrameOfPage(): void {
  act(() => {
    vi.advanceTimersToNextFrame();
  });
}

interface UnderProps {
  readonly client: PhoneClient;
  readonly queryClient: QueryClient | undefined;
  readonly children: ReactNode;
}

function Under({ client, queryClient, children }: UnderProps) {
  return (
    <PhoneProvider client={client} {...(queryClient ? { queryClient } : {})}>
      {children}
    </PhoneProvider>
  );
}
