import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createPhone, type Phone } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import type { LoginFields } from './LoginFormProps.js';
import { type LoginFormOptions, useLoginForm } from './useLoginForm.js';

turnPageByHand();

const ADA: LoginFields = { server: 'https://xuc.test', username: 'ada', password: '1234' };

function form(phone: Phone, options: LoginFormOptions = {}) {
  const { result } = renderPhoneHook(phone, () => useLoginForm(options));
  return {
    result,
    fill: (fields: Partial<LoginFields>) =>
      act(() => {
        for (const name of ['server', 'username', 'password'] as const) {
          const value = fields[name];
          if (value !== undefined) result.current.onFieldChange(name, value);
        }
      }),
    submit: (ms = 0) => happens(phone, () => result.current.onSubmit(), ms),
  };
}

describe('useLoginForm', () => {
  it('starts with what the host knows', () => {
    const { result } = form(createPhone(), { initial: { server: 'https://xuc.test', username: 'ada' } });
    expect(result.current).toMatchObject({ fields: { ...ADA, password: '' }, isPending: false, problem: undefined, showServer: true });
  });

  it('logs in with what was pasted with invisible marks around it, and leaves a password as it is', async () => {
    const phone = createPhone({ server: undefined });
    const login = vi.spyOn(phone.client, 'login');
    const { fill, submit } = form(phone);
    fill({ server: '\u200ehttps://xuc.test\u200b', username: '\u202aa\u00adda\u202c ', password: '1234' });
    await submit();
    expect(phone.client.getState()).toMatchObject({ connection: { phase: 'online' }, username: 'ada' });
    fill({ password: ' \u200b1234' });
    await submit();
    expect(login.mock.lastCall?.[0].password).toBe(' \u200b1234');
  });

  it('logs in, tells the host what was typed but the password, and forgets the password', async () => {
    const phone = createPhone({ server: undefined });
    const onLoggedIn = vi.fn();
    const { result, fill, submit } = form(phone, { onLoggedIn });
    fill(ADA);
    await submit();
    expect(phone.client.getState()).toMatchObject({ connection: { phase: 'online' }, username: 'ada' });
    expect(onLoggedIn.mock.calls).toEqual([[{ server: ADA.server, username: 'ada' }]]);
    expect(result.current).toMatchObject({ fields: { ...ADA, password: '' }, isPending: false, problem: undefined });
  });

  it('is pending until the phone is logged on', async () => {
    const phone = createPhone();
    const { result, fill, submit } = form(phone);
    fill(ADA);
    phone.simulator.faults.delay(200);
    await submit();
    expect(result.current).toMatchObject({ isPending: true, fields: ADA });
    await happens(phone, () => {}, 2_000);
    expect(result.current.isPending).toBe(false);
  });

  it('logs in once however often it is submitted meanwhile', async () => {
    const phone = createPhone();
    const asked = vi.spyOn(phone.client, 'login');
    const { result, fill, submit } = form(phone);
    fill(ADA);
    phone.simulator.faults.delay(200);
    await submit();
    await submit(2_000);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(result.current.problem).toBeUndefined();
    expect(phone.client.getState().connection.phase).toBe('online');
  });

  it.each([
    ['a wrong password', { ...ADA, password: '4321' }, 'invalid-credentials'],
    ['a user nobody knows', { ...ADA, username: 'zoe' }, 'invalid-credentials'],
    ['an address that is none', { ...ADA, server: 'http://' }, 'bad-address'],
  ])('says what is wrong with %s, and keeps all that was typed', async (_, typed, code) => {
    const phone = createPhone();
    const onLoggedIn = vi.fn();
    const { result, fill, submit } = form(phone, { onLoggedIn });
    fill(typed);
    await submit();
    expect(result.current).toMatchObject({ fields: typed, isPending: false, problem: { code } });
    expect(onLoggedIn).not.toHaveBeenCalled();
  });

  it('says that the server cannot be reached, and keeps all that was typed', async () => {
    const phone = createPhone();
    phone.simulator.faults.stop();
    const { result, fill, submit } = form(phone);
    fill(ADA);
    await submit();
    expect(result.current).toMatchObject({ fields: ADA, isPending: false, problem: { code: 'unreachable' } });
  });

  it('says that something else answers at that address', async () => {
    const phone = createPhone({ fetch: async () => new Response('<h1>Welcome to nginx</h1>') });
    const { result, fill, submit } = form(phone);
    fill(ADA);
    await submit();
    expect(result.current.problem).toEqual({ code: 'not-an-xuc' });
  });

  it('says that the server refused the session, once', async () => {
    const phone = createPhone();
    phone.simulator.faults.refuseLogOn('loggedOnFailed');
    const { result, fill, submit } = form(phone);
    fill(ADA);
    await submit(60_000);
    expect(result.current).toMatchObject({ fields: ADA, isPending: false, problem: { code: 'log-on-failed' } });
  });

  it('takes the problem away when it is tried again', async () => {
    const phone = createPhone();
    const { result, fill, submit } = form(phone);
    fill({ ...ADA, password: '4321' });
    await submit();
    phone.simulator.faults.delay(200);
    fill({ password: '1234' });
    await submit();
    expect(result.current).toMatchObject({ isPending: true, problem: undefined });
    await happens(phone, () => {}, 2_000);
    expect(result.current.problem).toBeUndefined();
  });

  it('says why a session ended by itself', async () => {
    const phone = createPhone();
    const { result, fill, submit } = form(phone);
    fill(ADA);
    await submit();
    await happens(phone, () => {
      phone.simulator.faults.expireTokens();
      phone.simulator.faults.drop();
    });
    await happens(phone, () => {}, 60_000);
    expect(result.current.problem).toEqual({ code: 'token-expired' });
  });

  it('sends nothing while the user name or the password is empty, and says which', async () => {
    const phone = createPhone();
    const asked = vi.spyOn(phone.client, 'login');
    const { result, fill, submit } = form(phone, { initial: { server: 'https://xuc.test' } });
    expect(result.current.missing).toEqual([]);
    await submit();
    expect(result.current.missing).toEqual(['username', 'password']);
    fill({ username: ' ', password: '1234' });
    expect(result.current.missing).toEqual(['username']);
    await submit();
    expect(asked).not.toHaveBeenCalled();
    fill({ username: 'ada' });
    expect(result.current.missing).toEqual([]);
    await submit();
    expect(asked).toHaveBeenCalledOnce();
    // The password is gone by then, which is nobody's fault.
    expect(result.current.missing).toEqual([]);
  });

  it("uses the client's own server where none is typed", async () => {
    for (const showServer of [true, false]) {
      const phone = createPhone();
      const { fill, submit } = form(phone, { showServer });
      fill({ username: 'ada', password: '1234' });
      await submit();
      expect(phone.client.getState().connection.phase).toBe('online');
    }
  });

  it('uses the server the host gives without showing it', async () => {
    const phone = createPhone({ server: undefined });
    const { fill, submit } = form(phone, { showServer: false, initial: { server: 'https://xuc.test' } });
    fill({ username: 'ada', password: '1234' });
    await submit();
    expect(phone.client.getState().connection.phase).toBe('online');
  });
});
