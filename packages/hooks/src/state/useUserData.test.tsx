import { defineUserData } from '@hookswitch/core/schema';
import { screen } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../test/errorOf.js';
import { logIn, type Phone } from '../../test/logIn.js';
import { happens, renderPhone, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { useSetUserData } from '../commands/useSetUserData.js';
import { useUserData } from './useUserData.js';

turnPageByHand();

const schema = defineUserData({
  customer: { label: { en: 'Customer', fr: 'Client' }, kind: 'text' },
  balance: { label: 'Balance', kind: 'number' },
  status: { label: 'Status', kind: 'choice', options: ['gold', 'silver'] },
});

/** A customer on the line. */
async function onTheLine(userData: Readonly<Record<string, string>> = { customer: '4711', balance: '12.5', other: 'x' }) {
  const phone = await logIn();
  await happens(phone, () => {
    phone.world.call({ number: '0612345678', name: 'Jane', userData }, '1000');
    phone.world.answer('1000');
  });
  return { phone, id: idOf(phone) };
}

function idOf(phone: Phone): string {
  return phone.client.getState().calls[0]?.id ?? '';
}

function Balance({ id }: { readonly id: string }) {
  return <p>{useUserData(schema, id)?.values.balance}</p>;
}

describe('useUserData', () => {
  it('reads the data of the call', async () => {
    const { phone, id } = await onTheLine();
    const { result } = renderPhoneHook(phone, () => useUserData(schema, id, 'fr'));
    expect(result.current?.values).toEqual({ customer: '4711', balance: 12.5, status: undefined });
    expect(result.current?.fields.map(({ label, text }) => `${label}: ${text}`)).toEqual(['Client: 4711', 'Balance: 12,5', 'Status: ']);
    expect(result.current?.rest.get('other')).toBe('x');
  });

  it('is undefined without such a call, and once the call is over', async () => {
    const { phone, id } = await onTheLine();
    const { result, rerender } = renderPhoneHook(phone, (callId: string) => useUserData(schema, callId), { initialProps: 'none' });
    expect(result.current).toBeUndefined();
    rerender(id);
    expect(result.current?.values.customer).toBe('4711');
    await happens(phone, () => phone.world.hangUp('1000'));
    expect(result.current).toBeUndefined();
  });

  it('is the same object while the data is the same, also over a lost link, and renders for nothing else', async () => {
    const { phone, id } = await onTheLine();
    const { result } = renderPhoneHook(phone, () => useUserData(schema, id));
    const before = result.current;
    let renders = 0;
    renderPhone(
      phone,
      <Profiler id="data" onRender={() => (renders += 1)}>
        <Balance id={id} />
      </Profiler>,
    );
    renders = 0;
    await happens(phone, () => phone.world.hold('1000'));
    await happens(phone, () => phone.simulator.faults.drop('ada'));
    await happens(phone, () => {}, 10_000);
    expect(phone.client.getState().verification).toBe('verified');
    expect(result.current).toBe(before);
    expect(renders).toBe(0);
    expect(screen.getByText('12.5')).toBeDefined();
  });

  it('keeps what is malformed out of the values, and in the fields', async () => {
    const { phone, id } = await onTheLine({ balance: 'much', status: 'bronze' });
    const { result } = renderPhoneHook(phone, () => useUserData(schema, id));
    expect(result.current?.values).toEqual({ customer: undefined, balance: undefined, status: undefined });
    expect(result.current?.fields.map(({ raw, isValid }) => [raw, isValid])).toEqual([
      ['', true],
      ['much', false],
      ['bronze', false],
    ]);
  });
});

describe('useSetUserData', () => {
  it('writes typed values, sent and never confirmed', async () => {
    const { phone, id } = await onTheLine();
    const { result } = renderPhoneHook(phone, () => useSetUserData(schema, id));
    let outcome: unknown;
    await happens(phone, async () => {
      outcome = await result.current.setUserDataAsync({ balance: -1, status: 'silver' });
    });
    expect(outcome).toMatchObject({ how: 'sent' });
    expect(phone.sent.at(-1)).toMatchObject({ command: 'setData', variables: { balance: '-1', status: 'silver' } });
  });

  it('refuses a value that does not fit, and sends nothing', async () => {
    const { phone, id } = await onTheLine();
    const { result } = renderPhoneHook(phone, () => useSetUserData(schema, id));
    let problem: unknown;
    await happens(phone, async () => {
      problem = await errorOf(result.current.setUserDataAsync({ balance: Number.NaN }));
    });
    expect(problem).toEqual({ code: 'bad-user-data', key: 'balance', problem: 'wrong-kind' });
    expect(result.current.error?.code).toBe('bad-user-data');
    expect(phone.sent.some(({ command }) => command === 'setData')).toBe(false);
  });

  it('does not reach the call after the one that was meant', async () => {
    const { phone, id } = await onTheLine();
    const { result } = renderPhoneHook(phone, () => useSetUserData(schema, id));
    await happens(phone, () => {
      phone.world.hangUp('1000');
      phone.world.call('0427466347', '1000');
      phone.world.answer('1000');
    });
    await happens(phone, () => result.current.setUserData({ customer: '4711' }));
    expect(result.current.error?.code).toBe('no-call');
    expect(phone.sent.some(({ command }) => command === 'setData')).toBe(false);
  });
});
