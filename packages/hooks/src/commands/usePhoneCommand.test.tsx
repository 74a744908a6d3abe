import type { CommandOutcome, PhoneClient, PhoneErrorContext } from '@hookswitch/core';
import { onlineManager, QueryClient } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { errorOf } from '../../test/errorOf.js';
import { createPhone, logIn } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { type PhoneCommandOptions, usePhoneCommand } from './usePhoneCommand.js';

turnPageByHand();
afterEach(() => onlineManager.setOnline(true));

const dial = (client: PhoneClient, destination: string) => client.dial(destination);
const useDialCommand = () => usePhoneCommand<string>(dial);

describe('usePhoneCommand', () => {
  it('is pending until the server confirms, and gives the outcome', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useDialCommand);
    let outcome: CommandOutcome | undefined;
    phone.simulator.faults.delay(100);
    await happens(phone, () => {
      void result.current.runAsync('1001').then((done) => {
        outcome = done;
      });
    });
    expect(result.current.isPending).toBe(true);
    await happens(phone, () => {}, 300);
    expect(result.current.isPending).toBe(false);
    expect(outcome).toMatchObject({ how: 'confirmed', call: { number: '1001' } });
  });

  it('gives the error, to a state and to a promise, and forgets it when told to', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useDialCommand);
    await happens(phone, () => result.current.run('reception'));
    expect(result.current.error?.context).toEqual({ code: 'bad-destination', command: 'dial', typed: 'reception' });
    await happens(phone, () => result.current.reset());
    expect(result.current.error).toBeNull();
    let context: PhoneErrorContext | undefined;
    await happens(phone, async () => {
      context = await errorOf(result.current.runAsync(''));
    });
    expect(context).toMatchObject({ code: 'bad-destination' });
  });

  it('runs at once and is rejected when started offline, and dials nothing once the browser is back online', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useDialCommand);
    await happens(phone, () => phone.simulator.faults.stop());
    onlineManager.setOnline(false);
    await happens(phone, () => result.current.run('1001'));
    expect(result.current.isPending).toBe(false);
    expect(result.current.error?.code).toBe('not-connected');
    await happens(phone, () => phone.simulator.faults.start(), 30_000);
    onlineManager.setOnline(true);
    await happens(phone, () => {}, 30_000);
    expect(phone.client.getState().connection.phase).toBe('online');
    expect(phone.sent.filter(({ command }) => command === 'dial')).toEqual([]);
    expect(phone.client.getState().calls).toEqual([]);
  });

  it("does so in a host's QueryClient too, which resumes what is paused", async () => {
    const phone = await logIn();
    const queryClient = new QueryClient({ defaultOptions: { mutations: { networkMode: 'online', retry: 3, retryDelay: 0 } } });
    queryClient.mount();
    const execute = vi.fn(dial);
    const { result } = renderPhoneHook(phone, () => usePhoneCommand<string>(execute), { queryClient });
    await happens(phone, () => phone.simulator.faults.stop());
    onlineManager.setOnline(false);
    await happens(phone, () => result.current.run('1001'));
    expect(result.current.error?.code).toBe('not-connected');
    await happens(phone, () => phone.simulator.faults.start(), 30_000);
    onlineManager.setOnline(true);
    await happens(phone, () => void queryClient.resumePausedMutations(), 30_000);
    expect(execute).toHaveBeenCalledTimes(1);
    queryClient.unmount();
  });

  it('runs at once when the browser only believes that it is offline', async () => {
    const phone = await logIn();
    onlineManager.setOnline(false);
    const { result } = renderPhoneHook(phone, useDialCommand);
    await happens(phone, () => result.current.run('1001'));
    expect(phone.client.getState().calls).toMatchObject([{ number: '1001' }]);
  });

  it('tries once', async () => {
    const phone = createPhone();
    const execute = vi.fn(dial);
    const { result } = renderPhoneHook(phone, () => usePhoneCommand<string>(execute));
    await happens(phone, () => result.current.run('1001'), 60_000);
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect(execute).toHaveBeenCalledTimes(1);
  });

  it("does not tear the page down where a host's mutations throw by default", async () => {
    const phone = await logIn();
    const queryClient = new QueryClient({ defaultOptions: { mutations: { throwOnError: true } } });
    const { result } = renderPhoneHook(phone, useDialCommand, { queryClient });
    await happens(phone, () => result.current.run('reception'));
    expect(result.current.error?.code).toBe('bad-destination');
  });

  it('does not spin a timer while a command outlives its component', async () => {
    const phone = await logIn();
    const { result, unmount } = renderPhoneHook(phone, useDialCommand);
    phone.simulator.faults.freeze();
    await happens(phone, () => result.current.run('1001'));
    unmount();
    const timers = vi.spyOn(globalThis, 'setTimeout');
    vi.advanceTimersByTime(4_000);
    expect(timers.mock.calls.length).toBeLessThan(10);
    timers.mockRestore();
  });

  it('forgets a command that is over, and the number in it', async () => {
    const phone = await logIn();
    const queryClient = new QueryClient();
    const { result, unmount } = renderPhoneHook(phone, useDialCommand, { queryClient });
    await happens(phone, () => result.current.run('1001'));
    unmount();
    vi.advanceTimersByTime(10_000);
    expect(queryClient.getMutationCache().getAll()).toEqual([]);
  });

  it('keeps its functions from render to render', async () => {
    const phone = await logIn();
    const { result, rerender } = renderPhoneHook(phone, useDialCommand);
    const { run, runAsync } = result.current;
    await happens(phone, () => result.current.run('1001'));
    rerender();
    expect(result.current.run).toBe(run);
    expect(result.current.runAsync).toBe(runAsync);
  });

  it('tells what happens beside it, also once the component is gone', async () => {
    const phone = await logIn();
    const told: unknown[] = [];
    const options: PhoneCommandOptions<string> = {
      onDone: ({ how }, input) => told.push([how, input]),
      onProblem: ({ code }, input) => told.push([code, input]),
    };
    const { result, unmount } = renderPhoneHook(phone, () => usePhoneCommand<string>(dial, options));
    await happens(phone, () => result.current.run('reception'));
    await happens(phone, () => {
      result.current.run('1001');
      unmount();
    });
    expect(told).toEqual([
      ['bad-destination', 'reception'],
      ['confirmed', '1001'],
    ]);
  });

  it('tells of an earlier command as well, when another was started meanwhile', async () => {
    const phone = await logIn();
    const told: unknown[] = [];
    const { result } = renderPhoneHook(phone, () =>
      usePhoneCommand<string>(dial, {
        onDone: ({ how }, input) => told.push([how, input]),
        onProblem: ({ code }, input) => told.push([code, input]),
      }),
    );
    await happens(phone, () => {
      result.current.run('1001');
      result.current.run('1002');
    });
    expect(told).toContainEqual(['confirmed', '1001']);
    expect(told).toContainEqual(['command-pending', '1002']);
  });
});
