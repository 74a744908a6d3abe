import { memo, Profiler } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { logIn, type Phone } from '../../test/logIn.js';
import { happens, renderPhone, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import type { CallListRow } from './CallListProps.js';
import { useCallList } from './useCallList.js';

turnPageByHand();

const callList = (phone: Phone, onTransfer = (_: string) => {}) => renderPhoneHook(phone, () => useCallList({ onTransfer })).result;

const story = (rows: readonly CallListRow[]) => rows.map(({ call }) => `${call.number} ${call.state}`);

const NO_TRANSFER = { onTransfer: () => {} };

function List({ onRender }: { readonly onRender: (number: string) => void }) {
  return useCallList(NO_TRANSFER).rows.map((row) => <Row key={row.call.id} row={row} onRender={onRender} />);
}

const Row = memo(function Row({ row, onRender }: { readonly row: CallListRow; readonly onRender: (number: string) => void }) {
  return (
    <Profiler id={row.call.number} onRender={onRender}>
      <p>{row.call.state}</p>
    </Profiler>
  );
});

/** Two customers: the first is talked to, the second rings. */
async function twoCalls() {
  const phone = await logIn();
  const result = callList(phone);
  await happens(phone, () => {
    phone.world.call('0612345678', '1000');
    phone.world.answer('1000');
    phone.world.call('0427466347', '1000');
  });
  return { phone, result };
}

describe('rows', () => {
  it('stand in the order of attention: what rings first, what waits last', async () => {
    const { phone, result } = await twoCalls();
    expect(story(result.current.rows)).toEqual(['0427466347 ringing', '0612345678 established']);
    await happens(phone, () => result.current.onAnswer(result.current.rows[0]?.call.id ?? ''));
    expect(story(result.current.rows)).toEqual(['0427466347 established', '0612345678 held']);
  });

  it('say what may be done with each call, and why not', async () => {
    const { result } = await twoCalls();
    const [ringing, talking] = result.current.rows;
    expect(ringing?.permissions).toMatchObject({
      answer: { ok: true },
      hangup: { ok: true },
      hold: { ok: false, reason: 'wrong-state' },
      transfer: { ok: false, reason: 'wrong-state' },
      'set-data': { ok: false, reason: 'several-calls' },
    });
    expect(talking?.permissions).toMatchObject({
      answer: { ok: false, reason: 'wrong-state' },
      hold: { ok: true },
      resume: { ok: false, reason: 'wrong-state' },
      transfer: { ok: true },
    });
  });

  it('are the same objects while nothing in them changed', async () => {
    const { phone, result } = await twoCalls();
    const before = result.current.rows;
    await happens(phone, () => phone.world.setDnd('ada', true));
    await happens(phone, () => phone.world.leaveMessage('ada'));
    expect(result.current.rows).toBe(before);
    await happens(phone, () => phone.world.hold('1000', before[1]?.call.id));
    expect(result.current.rows[0]).toBe(before[0]);
    expect(result.current.rows[1]).not.toBe(before[1]);
  });

  it('render for an event of their own call alone', async () => {
    const { phone } = await twoCalls();
    const renders: Record<string, number> = {};
    const count = (number: string) => {
      renders[number] = (renders[number] ?? 0) + 1;
    };
    renderPhone(phone, <List onRender={count} />);
    const [first] = phone.client.getState().calls;
    for (const number of Object.keys(renders)) renders[number] = 0;
    await happens(phone, () => phone.world.hold('1000', first?.id));
    expect(renders).toEqual({ '0612345678': 1, '0427466347': 0 });
  });

  it('are greyed while the link is down, and come back as they were', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => phone.world.call('0612345678', '1000'));
    expect(result.current.rows).toMatchObject([{ isVerified: true }]);
    await happens(phone, () => phone.simulator.faults.drop('ada'));
    expect(result.current.rows).toMatchObject([
      { isVerified: false, permissions: { answer: { ok: false, reason: 'not-connected' } }, call: { state: 'ringing' } },
    ]);
    await happens(phone, () => {}, 10_000);
    expect(result.current.rows).toMatchObject([{ isVerified: true, permissions: { answer: { ok: true } } }]);
  });
});

describe('commands', () => {
  it('answer, hold, resume and hang up the call that is meant', async () => {
    const { phone, result } = await twoCalls();
    const [ringing, talking] = result.current.rows.map((row) => row.call.id);
    await happens(phone, () => result.current.onHold(talking ?? ''));
    expect(story(result.current.rows)).toEqual(['0427466347 ringing', '0612345678 held']);
    await happens(phone, () => result.current.onResume(talking ?? ''));
    expect(story(result.current.rows)).toEqual(['0427466347 ringing', '0612345678 established']);
    await happens(phone, () => result.current.onHangUp(ringing ?? ''));
    expect(story(result.current.rows)).toEqual(['0612345678 established']);
    await happens(phone, () => result.current.onHangUp(talking ?? ''));
    expect(result.current.rows).toEqual([]);
  });

  it('are pending on their own call until the server has answered', async () => {
    const { phone, result } = await twoCalls();
    phone.simulator.faults.delay(200);
    await happens(phone, () => result.current.onHold(result.current.rows[1]?.call.id ?? ''));
    expect(result.current.rows.map((row) => row.pending)).toEqual([[], ['hold']]);
    await happens(phone, () => {}, 500);
    expect(result.current.rows.map((row) => row.pending)).toEqual([[], []]);
  });

  it('tell why they failed on the call they were about, until it is tried again', async () => {
    const { phone, result } = await twoCalls();
    const id = result.current.rows[1]?.call.id ?? '';
    await happens(phone, () => result.current.onResume(id));
    expect(result.current.rows.map((row) => row.problem?.code)).toEqual([undefined, 'wrong-state']);
    await happens(phone, () => result.current.onHold(id));
    expect(result.current.rows.map((row) => row.problem?.code)).toEqual([undefined, undefined]);
  });

  it('do not go on saying that a hold failed once the call is on hold', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => {
      phone.world.call('0612345678', '1000');
      phone.world.answer('1000');
    });
    phone.simulator.faults.delay(4_000);
    await happens(phone, () => result.current.onHold(result.current.rows[0]?.call.id ?? ''), 5_000);
    expect(result.current.rows).toMatchObject([{ problem: { code: 'timeout' }, call: { state: 'established' } }]);
    await happens(phone, () => {}, 4_000);
    expect(result.current.rows).toMatchObject([{ problem: undefined, call: { state: 'held' } }]);
  });

  it('keep their identity, so that rows need not render for them', async () => {
    const { phone, result } = await twoCalls();
    const { onAnswer, onHangUp, onHold, onResume, onSetData, now } = result.current;
    await happens(phone, () => result.current.onHold(result.current.rows[1]?.call.id ?? ''));
    expect(result.current).toMatchObject({ onAnswer, onHangUp, onHold, onResume, onSetData, now });
    expect(result.current.onHold).toBe(onHold);
    expect(result.current.now).toBe(now);
  });

  it('hand the wish to transfer to the host', async () => {
    const phone = await logIn();
    const onTransfer = vi.fn();
    callList(phone, onTransfer).current.onTransfer?.('1.1');
    expect(onTransfer).toHaveBeenCalledWith('1.1');
  });
});

describe('data', () => {
  it('is sent, and says so', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => {
      phone.world.call('0612345678', '1000');
      phone.world.answer('1000');
    });
    let isSent: boolean | undefined;
    await happens(phone, async () => {
      isSent = await result.current.onSetData(result.current.rows[0]?.call.id ?? '', 'contract', 'Gold');
    });
    expect(isSent).toBe(true);
    expect(phone.sent.at(-1)).toMatchObject({ command: 'setData', variables: { contract: 'Gold' } });
  });

  it('is refused with several calls on the line, and says so on the call', async () => {
    const { phone, result } = await twoCalls();
    let isSent: boolean | undefined;
    await happens(phone, async () => {
      isSent = await result.current.onSetData(result.current.rows[1]?.call.id ?? '', 'contract', 'Gold');
    });
    expect(isSent).toBe(false);
    expect(result.current.rows.map((row) => row.problem?.code)).toEqual([undefined, 'several-calls']);
    expect(phone.sent.some(({ command }) => command === 'setData')).toBe(false);
  });

  it('of a call that has ended does not reach the next one', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => {
      phone.world.call('0612345678', '1000');
      phone.world.answer('1000');
    });
    const former = result.current.rows[0]?.call.id ?? '';
    await happens(phone, () => {
      phone.world.hangUp('1000');
      phone.world.call('0427466347', '1000');
      phone.world.answer('1000');
    });
    let isSent: boolean | undefined;
    await happens(phone, async () => {
      isSent = await result.current.onSetData(former, 'contract', 'Gold');
    });
    expect(isSent).toBe(false);
    expect(phone.sent.some(({ command }) => command === 'setData')).toBe(false);
  });
});

describe('groups', () => {
  it('set the call that somebody is asked about before the asking, whichever is talked to', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => {
      phone.world.call('0612345678', '1000');
      phone.world.answer('1000');
    });
    expect(result.current.groups).toEqual([]);
    const customer = result.current.rows[0]?.call.id ?? '';
    await happens(phone, () => void phone.client.attendedTransfer('1002'));
    const asked = phone.client.getState().calls[1]?.id;
    const { groups } = result.current;
    expect(groups).toEqual([{ kind: 'consultation', callIds: [customer, asked] }]);
    await happens(phone, () => phone.world.answer('1002'));
    await happens(phone, () => result.current.onResume(customer));
    expect(story(result.current.rows)).toEqual(['0612345678 established', '1002 held']);
    expect(result.current.groups).toBe(groups);
    await happens(phone, () => phone.world.hangUp('1002'));
    expect(result.current.groups).toEqual([]);
  });

  it('follow a call that comes to another conversation, and take no call for another', async () => {
    const { phone, result } = await twoCalls();
    expect(result.current.groups).toEqual([]);
    const [first, second] = phone.client.getState().calls;
    const moved = { ...phone.world.callsOf('1000').find(({ uniqueId }) => uniqueId === second?.id), linkedId: first?.conversationId };
    await happens(phone, () => phone.simulator.faults.send(JSON.stringify({ msgType: 'PhoneEvent', ctiMessage: moved }), 'ada'));
    expect(result.current.groups).toEqual([{ kind: 'conversation', callIds: [first?.id, second?.id] }]);
    expect(story(result.current.rows)).toEqual(['0427466347 ringing', '0612345678 established']);
    await happens(phone, () => phone.world.hangUp('0427466347'));
    expect(result.current.groups).toEqual([]);
    expect(story(result.current.rows)).toEqual(['0612345678 established']);
  });
});

describe('isDeviceConference', () => {
  it('is so once all calls of the device are established at once', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => {
      phone.world.call('0612345678', '1000');
      phone.world.answer('1000');
      phone.world.startTransfer('ada', '1002');
      phone.world.answer('1002');
    });
    expect(result.current.isDeviceConference).toBe(false);
    await happens(phone, () => phone.world.conference('ada'));
    expect(result.current.isDeviceConference).toBe(true);
    await happens(phone, () => phone.world.call('0427466347', '1000'));
    expect(result.current.isDeviceConference).toBe(true);
  });

  it('is not so for one call', async () => {
    const phone = await logIn();
    const result = callList(phone);
    await happens(phone, () => {
      phone.world.call('0612345678', '1000');
      phone.world.answer('1000');
    });
    expect(result.current.isDeviceConference).toBe(false);
  });
});

describe('now', () => {
  it("is the client's clock, also when it is handed on", async () => {
    const phone = await logIn();
    const { now } = callList(phone).current;
    expect(now()).toBe(phone.clock.now());
  });
});
