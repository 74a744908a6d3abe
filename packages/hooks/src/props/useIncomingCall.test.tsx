import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createFakeAudio } from '../../test/fakeAudio.js';
import { logIn } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import type { AudioState } from '../sound/audio.js';
import type { CallListRow } from './CallListProps.js';
import { useIncomingCall } from './useIncomingCall.js';

turnPageByHand();

const JANE = { number: '0612345678', name: 'Jane Martin', userData: { customer: '4711' } };

async function incoming(state: AudioState = 'running', onTransfer: (callId: string) => void = () => {}) {
  const phone = await logIn();
  const audio = createFakeAudio(phone.clock, state);
  const ringtone = { audio };
  const { result } = renderPhoneHook(phone, () => useIncomingCall({ onTransfer, ringtone }));
  return { phone, audio, result };
}

const who = (rows: readonly CallListRow[]) => rows.map(({ call }) => call.number);
const first = (rows: readonly CallListRow[]) => rows[0]?.call.id ?? '';

describe('useIncomingCall', () => {
  it('gives the calls that ring and no others, the one that has rung longest first', async () => {
    const { phone, result } = await incoming();
    await happens(phone, () => {
      phone.world.call('bob', '1000');
      phone.world.answer('1000');
    });
    expect(result.current.rows).toEqual([]);
    await happens(phone, () => phone.world.call(JANE, '1000'), 1_000);
    await happens(phone, () => phone.world.call('0427466347', '1000'));
    expect(who(result.current.rows)).toEqual(['0612345678', '0427466347']);
    await happens(phone, () => phone.world.hangUp('0612345678'));
    expect(who(result.current.rows)).toEqual(['0427466347']);
  });

  it('gives the same rows while nothing happens to what rings', async () => {
    const { phone, result } = await incoming();
    await happens(phone, () => {
      phone.world.call('bob', '1000');
      phone.world.answer('1000');
      phone.world.call(JANE, '1000');
    });
    const before = result.current;
    await happens(phone, () => phone.world.hold('1000'));
    await happens(phone, () => phone.world.setDnd('ada', true));
    expect(result.current.rows).toBe(before.rows);
    expect(result.current.onAnswer).toBe(before.onAnswer);
    expect(result.current.onRefuse).toBe(before.onRefuse);
  });

  it('answers the call that is meant', async () => {
    const { phone, result } = await incoming();
    await happens(phone, () => phone.world.call(JANE, '1000'));
    await happens(phone, () => result.current.onAnswer(first(result.current.rows)));
    expect(result.current.rows).toEqual([]);
    expect(phone.client.getState().calls).toMatchObject([{ state: 'established', number: '0612345678' }]);
  });

  it('refuses by hanging up, which is all that the wire has', async () => {
    const { phone, result } = await incoming();
    await happens(phone, () => phone.world.call(JANE, '1000'));
    const id = first(result.current.rows);
    await happens(phone, () => result.current.onRefuse(id));
    expect(phone.sent.at(-1)).toMatchObject({ command: 'hangup', uniqueId: id });
    expect(phone.client.getState().ended.at(-1)?.reason).toBe('refused');
  });

  it('says that a ringing call cannot be passed on, since the server transfers the active call alone', async () => {
    const onTransfer = vi.fn();
    const { phone, result } = await incoming('running', onTransfer);
    await happens(phone, () => phone.world.call(JANE, '1000'));
    expect(result.current.rows[0]?.permissions.transfer).toEqual({ ok: false, reason: 'wrong-state' });
    result.current.onTransfer?.('1.1');
    expect(onTransfer).toHaveBeenCalledWith('1.1');
  });

  it('waits for the server in the row, and tells why an answer failed until it is tried again', async () => {
    const { phone, result } = await incoming();
    await happens(phone, () => phone.world.call(JANE, '1000'));
    const id = first(result.current.rows);
    phone.simulator.faults.delay(9_000);
    await happens(phone, () => result.current.onAnswer(id));
    expect(result.current.rows).toMatchObject([{ pending: ['answer'] }]);
    await happens(phone, () => {}, 6_000);
    expect(result.current.rows).toMatchObject([{ pending: [], problem: { code: 'timeout' } }]);
    await happens(phone, () => result.current.onRefuse(id));
    expect(result.current.rows).toMatchObject([{ problem: undefined }]);
  });

  it('holds the answer after a gap until the server has confirmed the call', async () => {
    const { phone, result } = await incoming();
    await happens(phone, () => phone.world.call(JANE, '1000'));
    await happens(phone, () => phone.simulator.faults.drop('ada'));
    expect(result.current.rows).toMatchObject([{ isVerified: false, permissions: { answer: { ok: false, reason: 'not-connected' } } }]);
    await happens(phone, () => {}, 10_000);
    expect(result.current.rows).toMatchObject([{ isVerified: true, permissions: { answer: { ok: true } } }]);
  });

  it('rings, and lets sound be turned on', async () => {
    const { phone, audio, result } = await incoming('blocked');
    await happens(phone, () => phone.world.call(JANE, '1000'));
    expect(result.current.sound).toBe('blocked');
    expect(audio.now()).toEqual([]);
    act(() => result.current.onTurnOnSound());
    expect(result.current.sound).toBe('ready');
    expect(audio.now()).toHaveLength(1);
    await happens(phone, () => result.current.onAnswer(first(result.current.rows)));
    expect(audio.now()).toEqual([]);
  });
});
