import type { PhoneState } from '@hookswitch/core';
import { describe, expect, it } from 'vitest';
import { logIn } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { usePhoneState } from './usePhoneState.js';

turnPageByHand();

/** Selectors that make what they give, each in its own way; written into the component, so that they are others at every render. */
const MADE: Readonly<Record<string, () => (state: PhoneState) => unknown>> = {
  'an object': () => (state) => ({ dnd: state.dnd, calls: state.calls.length }),
  'a list': () => (state) => state.calls.map((call) => call.id),
  'a Map': () => (state) => new Map(state.calls.map((call) => [call.id, call.state])),
  'a Set': () => (state) => new Set(state.calls.map((call) => call.number)),
  'an object inside of another': () => (state) => ({ calls: state.calls.map(({ id, number }) => ({ id, number })) }),
  'a function': () => (state) => () => state.calls.length,
  'a date': () => () => new Date(0),
  'not a number': () => () => Number.NaN,
};

describe('a selector of the host’s', () => {
  it.each(Object.entries(MADE))('that makes %s takes nothing down, and follows the phone', async (_what, make) => {
    const phone = await logIn();
    let renders = 0;
    const { result } = renderPhoneHook(phone, () => {
      renders += 1;
      return [usePhoneState(make()), usePhoneState((state) => state.calls.length)];
    });
    await happens(phone, () => phone.world.call('bob', '1000'));
    expect(result.current[1]).toBe(1);
    expect(renders).toBeLessThan(30);
  });

  it('that makes an object renders for what is in it, and for nothing else', async () => {
    const phone = await logIn();
    const seen = new Set<unknown>();
    renderPhoneHook(phone, () => seen.add(usePhoneState((state) => ({ calls: state.calls.length, isOnHold: false }))));
    // Under StrictMode React 18 keeps two components in mind.
    const atFirst = seen.size;
    await happens(phone, () => phone.world.call('bob', '1000'));
    expect(seen.size).toBe(atFirst + 1);
    await happens(phone, () => phone.world.answer('1000'));
    expect(seen.size).toBe(atFirst + 1);
  });

  it('that makes a date of what it reads gives the date of now', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => usePhoneState((state) => new Date(state.calls.length)));
    await happens(phone, () => phone.world.call('bob', '1000'));
    expect(result.current).toEqual(new Date(1));
  });

  it('that reads what the component holds is asked again when that changes', async () => {
    const phone = await logIn();
    await happens(phone, () => phone.world.call('bob', '1000'));
    const { result, rerender } = renderPhoneHook(
      phone,
      (wanted: string) => usePhoneState((state) => state.calls.filter(({ number }) => number === wanted)),
      { initialProps: '1001' },
    );
    expect(result.current).toHaveLength(1);
    rerender('1002');
    expect(result.current).toEqual([]);
  });
});
