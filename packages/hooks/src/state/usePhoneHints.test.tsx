import { screen } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, it } from 'vitest';
import { logIn } from '../../test/logIn.js';
import { happens, nextFrameOfPage, renderPhone, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { usePhoneHint, usePhoneHints } from './usePhoneHints.js';

turnPageByHand();

const subscriptions = (sent: readonly Record<string, unknown>[]) => sent.filter(({ command }) => command === 'subscribeToPhoneHints');

function Cell({ number }: { readonly number: string }) {
  return (
    <p>
      {number} {usePhoneHint(number) ?? 'unknown'}
    </p>
  );
}

function Watch({ numbers }: { readonly numbers: readonly string[] }) {
  return <p>{usePhoneHints(numbers).size} known</p>;
}

describe('usePhoneHint', () => {
  it('follows a colleague, and renders no other cell', async () => {
    const phone = await logIn();
    const renders: Record<string, number> = {};
    const numbers = ['1001', '1002', '1003'];
    renderPhone(
      phone,
      numbers.map((number) => (
        <Profiler
          key={number}
          id={number}
          onRender={() => {
            renders[number] = (renders[number] ?? 0) + 1;
          }}
        >
          <Cell number={number} />
        </Profiler>
      )),
    );
    expect(screen.getByText('1001 unknown')).toBeDefined();
    await happens(phone);
    nextFrameOfPage();
    for (const number of numbers) renders[number] = 0;
    await happens(phone, () => phone.world.call('bob', '1002'));
    nextFrameOfPage();
    expect(screen.getByText('1001 CALLING')).toBeDefined();
    expect(screen.getByText('1002 RINGING')).toBeDefined();
    expect(renders).toEqual({ 1001: 1, 1002: 1, 1003: 0 });
  });

  it('watches another number when it is given one', async () => {
    const phone = await logIn();
    const { result, rerender } = renderPhoneHook(phone, (number: string) => usePhoneHint(number), { initialProps: '1001' });
    await happens(phone, () => phone.world.call('clea', '1003'));
    rerender('1002');
    expect(result.current).toBeUndefined();
    await happens(phone);
    nextFrameOfPage();
    expect(result.current).toBe('CALLING');
  });

  it('is unknown, not available, from the loss of the link on', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => usePhoneHint('1001'));
    await happens(phone);
    nextFrameOfPage();
    expect(result.current).toBe('AVAILABLE');
    await happens(phone, () => phone.simulator.faults.stop());
    nextFrameOfPage();
    expect(result.current).toBeUndefined();
  });

  it('asks for all cells of a page with one frame', async () => {
    const phone = await logIn();
    renderPhone(
      phone,
      ['1001', '1002', '1003'].map((number) => <Cell key={number} number={number} />),
    );
    await happens(phone);
    expect(subscriptions(phone.sent)).toMatchObject([{ phoneNumbers: ['1001', '1002', '1003'] }]);
  });

  it('lets go of a number on the wire once nobody looks at it', async () => {
    const phone = await logIn();
    const { unmount } = renderPhoneHook(phone, () => usePhoneHint('1001'));
    await happens(phone);
    unmount();
    await happens(phone, () => {}, 5_000);
    expect(phone.sent.at(-1)).toMatchObject({ command: 'unsubscribeFromAllPhoneHints' });
  });
});

describe('usePhoneHints', () => {
  it('knows each number by its state, those not known left out', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => usePhoneHints(['1001', '1002']));
    expect([...result.current]).toEqual([]);
    await happens(phone, () => phone.world.call('bob', '0612345678'));
    nextFrameOfPage();
    expect([...result.current.values()]).toEqual([
      { number: '1001', status: 'CALLING' },
      { number: '1002', status: 'AVAILABLE' },
    ]);
  });

  it('is the same Map for a list made anew at every render', async () => {
    const phone = await logIn();
    const { result, rerender } = renderPhoneHook(phone, () => usePhoneHints(['1001', '1002']));
    await happens(phone);
    nextFrameOfPage();
    const before = result.current;
    rerender();
    await happens(phone, () => phone.world.call('dan', '1000'));
    nextFrameOfPage();
    expect(result.current).toBe(before);
    expect(subscriptions(phone.sent)).toHaveLength(1);
  });

  it('renders once for a burst, and not at all for other numbers', async () => {
    const phone = await logIn();
    const numbers = Array.from({ length: 20 }, (_, index) => String(1010 + index));
    let renders = 0;
    renderPhone(
      phone,
      <Profiler id="watch" onRender={() => (renders += 1)}>
        <Watch numbers={numbers} />
      </Profiler>,
    );
    renders = 0;
    await happens(phone);
    nextFrameOfPage();
    expect(screen.getByText('20 known')).toBeDefined();
    expect(renders).toBe(1);
    await happens(phone, () => phone.world.call('bob', '1002'));
    nextFrameOfPage();
    expect(renders).toBe(1);
  });

  it('follows a list that changes, and lets go of what left it', async () => {
    const phone = await logIn();
    const { result, rerender } = renderPhoneHook(phone, (numbers: readonly string[]) => usePhoneHints(numbers), {
      initialProps: ['1001', '1002'],
    });
    await happens(phone);
    nextFrameOfPage();
    rerender(['1002', '1003']);
    await happens(phone);
    nextFrameOfPage();
    expect([...result.current.keys()]).toEqual(['1002', '1003']);
    await happens(phone, () => {}, 5_000);
    expect(phone.sent.slice(-2)).toMatchObject([{ command: 'unsubscribeFromAllPhoneHints' }, { phoneNumbers: ['1002', '1003'] }]);
  });

  it('wants nothing for an empty list', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => usePhoneHints([]));
    await happens(phone);
    expect(result.current.size).toBe(0);
    expect(subscriptions(phone.sent)).toEqual([]);
  });
});
