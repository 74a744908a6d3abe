import type { PhoneErrorCode } from '@hookswitch/core';
import { describe, expect, it } from 'vitest';
import { logIn, type Phone } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { useAnswer, useDial, useHangup, useHold, useResume, useSendDtmf, useSetData, useTransfer } from './commandHooks.js';

turnPageByHand();

const calls = (phone: Phone) => phone.client.getState().calls.map(({ number, state }) => `${number} ${state}`);

function useAll() {
  return {
    ...useDial(),
    answering: useAnswer(),
    hangingUp: useHangup(),
    holding: useHold(),
    resuming: useResume(),
    transferring: useTransfer(),
    settingData: useSetData(),
    sendingDtmf: useSendDtmf(),
  };
}

describe('the named commands', () => {
  it('dial with data attached', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useAll);
    await happens(phone, () => result.current.dial({ destination: '10 01', userData: { customer: '4711' } }));
    expect(calls(phone)).toEqual(['1001 dialing']);
    expect(phone.sent.at(-1)).toMatchObject({ command: 'dial', destination: '1001', variables: { customer: '4711' } });
  });

  it('answer, hold, resume and hang up a call by its id', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useAll);
    await happens(phone, () => phone.world.call('bob', '1000'));
    const id = phone.client.getState().calls[0]?.id;
    await happens(phone, () => result.current.answering.answer(id));
    expect(calls(phone)).toEqual(['1001 established']);
    await happens(phone, () => result.current.holding.hold(id));
    expect(calls(phone)).toEqual(['1001 held']);
    await happens(phone, () => result.current.resuming.resume(id));
    expect(calls(phone)).toEqual(['1001 established']);
    await happens(phone, () => result.current.hangingUp.hangup(id));
    expect(calls(phone)).toEqual([]);
  });

  it('mean the only call that fits when none is named', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useAll);
    await happens(phone, () => phone.world.call('bob', '1000'));
    await happens(phone, () => result.current.answering.answer(undefined));
    await happens(phone, () => result.current.holding.hold(undefined));
    expect(calls(phone)).toEqual(['1001 held']);
  });

  it('do not resume what is not held, nor hold what is', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useAll);
    await happens(phone, () => {
      phone.world.call('bob', '1000');
      phone.world.answer('1000');
    });
    const id = phone.client.getState().calls[0]?.id;
    await happens(phone, () => result.current.resuming.resume(id));
    expect(result.current.resuming.error?.code).toBe<PhoneErrorCode>('wrong-state');
    expect(calls(phone)).toEqual(['1001 established']);
  });

  it('transfer in steps', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useAll);
    await happens(phone, () => {
      phone.world.call('0612345678', '1000');
      phone.world.answer('1000');
    });
    const original = phone.client.getState().calls[0]?.id ?? '';
    await happens(phone, () => result.current.transferring.transfer({ step: 'consult', destination: '1002' }));
    expect(calls(phone)).toEqual(['0612345678 held', '1002 dialing']);
    await happens(phone, () => phone.world.answer('1002'));
    await happens(phone, () => result.current.transferring.transfer({ step: 'swap', callId: original }));
    expect(calls(phone)).toEqual(['0612345678 established', '1002 held']);
    await happens(phone, () => result.current.transferring.transfer({ step: 'cancel' }));
    expect(calls(phone)).toEqual(['0612345678 established']);
    await happens(phone, () => result.current.transferring.transfer({ step: 'blind', destination: '1003' }));
    expect(calls(phone)).toEqual([]);
    expect(phone.world.callsOf('1003')).toHaveLength(1);
  });

  it('complete a transfer', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useAll);
    await happens(phone, () => {
      phone.world.call('0612345678', '1000');
      phone.world.answer('1000');
    });
    await happens(phone, () => result.current.transferring.transfer({ step: 'consult', destination: '1002' }));
    await happens(phone, () => phone.world.answer('1002'));
    await happens(phone, () => result.current.transferring.transfer({ step: 'complete' }));
    expect(calls(phone)).toEqual([]);
    expect(phone.world.callsOf('1002')).toMatchObject([{ otherDN: '0612345678' }]);
  });

  it('attach data, and send tones', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useAll);
    await happens(phone, () => {
      phone.world.call('bob', '1000');
      phone.world.answer('1000');
    });
    await happens(phone, () => result.current.settingData.setData({ contract: 'Gold' }));
    expect(phone.sent.at(-1)).toMatchObject({ command: 'setData', variables: { contract: 'Gold' } });
    await happens(phone, () => result.current.sendingDtmf.sendDtmf('5'));
    expect(phone.sent.at(-1)).toMatchObject({ command: 'sendDtmf', key: '5' });
    await happens(phone, () => result.current.sendingDtmf.sendDtmf('x'));
    expect(result.current.sendingDtmf.error?.code).toBe('bad-destination');
  });

  it('give their outcome as a promise', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useDial);
    const outcomes: unknown[] = [];
    await happens(phone, async () => outcomes.push(await result.current.dialAsync({ destination: '1001' })));
    expect(outcomes).toMatchObject([{ how: 'confirmed', call: { number: '1001' } }]);
    expect(result.current.isPending).toBe(false);
  });
});
