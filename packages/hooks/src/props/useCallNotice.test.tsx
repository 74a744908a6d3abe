import type { CallEndReason } from '@hookswitch/core';
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { logIn, type Phone } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import type { CallListRow } from './CallListProps.js';
import { useCallList } from './useCallList.js';

turnPageByHand();

const callList = (phone: Phone) => renderPhoneHook(phone, () => useCallList({ onTransfer: () => {} })).result;
const story = (rows: readonly CallListRow[]) => rows.map(({ call }) => `${call.number} ${call.state}`);

describe('a notice', () => {
  const reason = (result: { readonly current: { readonly notice: { readonly reason: CallEndReason } | undefined } }) =>
    result.current.notice?.reason;

  it('tells of a call that failed, until it is dismissed', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => void phone.client.dial('9999'), 10_000);
    expect(reason(result)).toBe('failed');
    act(() => result.current.onDismissNotice());
    expect(reason(result)).toBeUndefined();
  });

  it('goes with the next call, and does not come back after it', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => void phone.client.dial('9999'), 10_000);
    await happens(phone, () => phone.world.call('0612345678', '1000'), 1);
    expect(reason(result)).toBeUndefined();
    await happens(phone, () => phone.world.answer('1000'));
    await happens(phone, () => result.current.onHangUp(result.current.rows[0]?.call.id ?? ''));
    expect(result.current.rows).toEqual([]);
    expect(reason(result)).toBeUndefined();
  });

  it('tells of a call that was lost in a gap', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => {
      phone.world.call('0612345678', '1000');
      phone.world.answer('1000');
    });
    await happens(phone, () => phone.simulator.faults.restart({ calls: 'lost' }), 10_000);
    expect(result.current.rows).toEqual([]);
    expect(reason(result)).toBe('lost');
  });

  it('tells of a call that nobody took', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => phone.world.call('ada', '1010'));
    const released = { ...phone.world.callsOf('1000')[0], eventType: 'EventReleased' };
    await happens(phone, () => phone.simulator.faults.send(JSON.stringify({ msgType: 'PhoneEvent', ctiMessage: released }), 'ada'));
    expect(reason(result)).toBe('unanswered');
  });

  it('tells of a consultation that failed while the customer waits', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => {
      phone.world.call('0612345678', '1000');
      phone.world.answer('1000');
    });
    await happens(phone, () => void phone.client.attendedTransfer('9999'), 10_000);
    expect(story(result.current.rows)).toEqual(['0612345678 held']);
    expect(reason(result)).toBe('failed');
  });

  it('tells that the other side has hung up, until the next call', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => {
      phone.world.call('0612345678', '1000');
      phone.world.answer('1000');
    });
    expect(reason(result)).toBeUndefined();
    await happens(phone, () => phone.world.hangUp('0612345678'));
    expect(reason(result)).toBe('completed');
    await happens(phone, () => {}, 1);
    await happens(phone, () => phone.world.call('0612345678', '1000'));
    expect(reason(result)).toBeUndefined();
    await happens(phone, () => phone.world.hangUp('0612345678'));
    expect(reason(result)).toBeUndefined();
  });

  it('tells of an end for half a minute, whoever has put a receiver down', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => {
      phone.world.call('0612345678', '1000');
      phone.world.answer('1000');
    });
    // The server does not say who: the agent's own telephone looks the same.
    await happens(phone, () => phone.world.hangUp('1000'));
    await happens(phone, () => {}, 29_900);
    expect(reason(result)).toBe('completed');
    await happens(phone, () => {}, 200);
    expect(reason(result)).toBeUndefined();
  });

  it('has nothing to say of a call that was passed on', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => {
      phone.world.call('0612345678', '1000');
      phone.world.answer('1000');
    });
    await happens(phone, () => void phone.client.directTransfer('1002'));
    expect(result.current.rows).toEqual([]);
    expect(reason(result)).toBeUndefined();
  });

  it('has nothing to say of a call that we ended', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => phone.world.call('0612345678', '1000'));
    await happens(phone, () => phone.world.answer('1000'));
    await happens(phone, () => result.current.onHangUp(result.current.rows[0]?.call.id ?? ''));
    expect(result.current.rows).toEqual([]);
    expect(reason(result)).toBeUndefined();
    await happens(phone, () => phone.world.call('0612345678', '1000'));
    await happens(phone, () => result.current.onHangUp(result.current.rows[0]?.call.id ?? ''));
    expect(result.current.rows).toEqual([]);
    expect(reason(result)).toBeUndefined();
    await happens(phone, () => void phone.client.dial('1001'));
    await happens(phone, () => result.current.onHangUp(result.current.rows[0]?.call.id ?? ''));
    expect(result.current.rows).toEqual([]);
    expect(reason(result)).toBeUndefined();
  });

  it('has nothing to say of a caller who gave up', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => phone.world.call('0612345678', '1000'));
    await happens(phone, () => phone.world.hangUp('0612345678'));
    expect(reason(result)).toBeUndefined();
  });
});

/** Ada asks Cléa about a customer who waits. */
async function asking({ isAnswered = true } = {}) {
  const phone = await logIn();
  const result = callList(phone);
  await happens(phone, () => {
    phone.world.call('0612345678', '1000');
    phone.world.answer('1000');
  });
  await happens(phone, () => void phone.client.attendedTransfer('1002'));
  if (isAnswered) await happens(phone, () => phone.world.answer('1002'));
  const said = () => {
    const { notice } = result.current;
    return notice && `${notice.call.number} ${notice.reason}, ${notice.other?.number} ${notice.other?.state}`;
  };
  return { phone, result, said };
}

describe('a notice of a consultation', () => {
  it('says so when the customer is gone, and with whom the agent now talks', async () => {
    const { phone, said } = await asking();
    expect(said()).toBeUndefined();
    await happens(phone, () => phone.world.hangUp('0612345678'));
    expect(said()).toBe('0612345678 completed, 1002 established');
  });

  it('says so while the colleague is still being called', async () => {
    const { phone, said } = await asking({ isAnswered: false });
    await happens(phone, () => phone.world.hangUp('0612345678'));
    expect(said()).toBe('0612345678 completed, 1002 dialing');
  });

  it('says so when the colleague is gone, and that the customer waits', async () => {
    const { phone, said } = await asking();
    await happens(phone, () => phone.world.hangUp('1002'));
    expect(said()).toBe('1002 completed, 0612345678 held');
  });

  it('has nothing to say of what the agent did', async () => {
    const back = await asking();
    await happens(back.phone, () => void back.phone.client.cancelTransfer());
    expect(back.said()).toBeUndefined();
    const connected = await asking();
    await happens(connected.phone, () => void connected.phone.client.completeTransfer());
    expect(connected.said()).toBeUndefined();
    const hungUp = await asking();
    await happens(hungUp.phone, () => hungUp.result.current.onHangUp(hungUp.result.current.rows[1]?.call.id ?? ''));
    expect(story(hungUp.result.current.rows)).toEqual(['1002 established']);
    expect(hungUp.said()).toBeUndefined();
  });

  it('goes when it is dismissed', async () => {
    const { phone, result, said } = await asking();
    await happens(phone, () => phone.world.hangUp('0612345678'));
    act(() => result.current.onDismissNotice());
    expect(said()).toBeUndefined();
  });

  it.each<[string, (phone: Phone) => unknown]>([
    ['when the other call stands otherwise', ({ world }) => world.hold('1000')],
    ['with the next call', ({ world }) => world.call('0427466347', '1000')],
  ])('goes %s', async (_, then) => {
    const { phone, said } = await asking();
    await happens(phone, () => phone.world.hangUp('0612345678'));
    await happens(phone, () => {}, 1);
    await happens(phone, () => then(phone));
    expect(said()).toBeUndefined();
  });

  it('goes when the other call has ended too, which is the news then', async () => {
    const { phone, said } = await asking();
    await happens(phone, () => phone.world.hangUp('0612345678'));
    await happens(phone, () => phone.world.hangUp('1002'));
    expect(said()).toBe('1002 completed, undefined undefined');
  });
});
