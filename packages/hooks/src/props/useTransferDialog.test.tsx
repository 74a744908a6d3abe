import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { logIn, type Phone } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { useTransferDialog } from './useTransferDialog.js';

turnPageByHand();

const calls = (phone: Phone) => phone.client.getState().calls.map(({ number, state }) => `${number} ${state}`);

/** Ada talks to a customer and opens the dialog. */
async function opened() {
  const phone = await logIn();
  phone.world.call('0612345678', '1000');
  phone.world.answer('1000');
  await phone.flow();
  const id = phone.client.getState().calls[0]?.id ?? '';
  const onClose = vi.fn();
  const { result, rerender } = renderPhoneHook(phone, (callId: string) => useTransferDialog({ callId: callId || undefined, onClose }), {
    initialProps: id,
  });
  return { phone, id, onClose, result, open: rerender, type: (text: string) => act(() => result.current.onDestinationChange(text)) };
}

describe('useTransferDialog', () => {
  it('shows nothing without a call', async () => {
    const { result, open } = await opened();
    expect(result.current).toMatchObject({ isOpen: true, call: { number: '0612345678' } });
    open('');
    expect(result.current).toMatchObject({ isOpen: false, call: undefined });
    open('ended long ago');
    expect(result.current).toMatchObject({ isOpen: false, call: undefined });
  });

  it('passes the call on at once, and closes', async () => {
    const { phone, onClose, result, type } = await opened();
    type('10 02');
    await happens(phone, () => result.current.onTransferNow());
    expect(calls(phone)).toEqual([]);
    expect(phone.world.callsOf('1002')).toMatchObject([{ otherDN: '0612345678' }]);
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(result.current).toMatchObject({ isOpen: false, destination: '', pending: undefined, problem: undefined });
  });

  it('offers everybody but whom the call is with', async () => {
    const phone = await logIn();
    phone.world.call('bob', '1000');
    phone.world.answer('1000');
    await phone.flow();
    const callId = phone.client.getState().calls[0]?.id;
    const colleagues = ['Bob Lambert', 'Cléa Moreau'].map((name, at) => ({ name, number: String(1001 + at) }));
    const { result } = renderPhoneHook(phone, () => useTransferDialog({ callId, onClose: () => {}, colleagues }));
    expect(result.current.colleagues).toEqual([{ name: 'Cléa Moreau', number: '1002' }]);
    act(() => result.current.onDestinationChange('bob'));
    await happens(phone, () => {}, 1_000);
    expect(result.current.contactsPhase).toBe('found');
    expect(result.current.contacts).not.toContainEqual(expect.objectContaining({ number: '1001' }));
    const isPartner = (text: string) => {
      act(() => result.current.onDestinationChange(text));
      return result.current.isPartner;
    };
    expect(['10 01', '1002', ''].map(isPartner)).toEqual([true, false, false]);
  });

  it('keeps what is typed when the transfer fails, says why, and stays open', async () => {
    const { phone, onClose, result, type } = await opened();
    type('reception');
    await happens(phone, () => result.current.onTransferNow());
    expect(result.current).toMatchObject({
      isOpen: true,
      destination: 'reception',
      pending: undefined,
      problem: { code: 'bad-destination' },
    });
    expect(onClose).not.toHaveBeenCalled();
    type('1002');
    expect(result.current.problem).toBeUndefined();
  });

  it('is pending with the step under way', async () => {
    const { phone, result, type } = await opened();
    phone.simulator.faults.delay(200);
    type('1002');
    await happens(phone, () => result.current.onAskFirst());
    expect(result.current.pending).toBe('consult');
    await happens(phone, () => {}, 500);
    expect(result.current.pending).toBeUndefined();
  });

  it('asks first, and connects the two', async () => {
    const { phone, onClose, result, type } = await opened();
    type('1002');
    await happens(phone, () => result.current.onAskFirst());
    expect(result.current).toMatchObject({
      destination: '',
      consultation: { original: { number: '0612345678', state: 'held' }, consultation: { number: '1002', state: 'dialing' } },
      permissions: { complete: { ok: false, reason: 'wrong-state' }, cancel: { ok: true }, swap: { ok: true } },
    });
    expect(onClose).not.toHaveBeenCalled();
    await happens(phone, () => phone.world.answer('1002'));
    expect(result.current.permissions).toMatchObject({ complete: { ok: true }, cancel: { ok: true }, swap: { ok: true } });
    await happens(phone, () => result.current.onConnect());
    expect(calls(phone)).toEqual([]);
    expect(phone.world.callsOf('1002')).toMatchObject([{ otherDN: '0612345678' }]);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('goes back to the customer, and closes', async () => {
    const { phone, onClose, result, type } = await opened();
    type('1002');
    await happens(phone, () => result.current.onAskFirst());
    await happens(phone, () => phone.world.answer('1002'));
    await happens(phone, () => result.current.onBack());
    expect(calls(phone)).toEqual(['0612345678 held']);
    expect(result.current).toMatchObject({ consultation: undefined, pending: undefined, problem: undefined });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('takes a name for a number where only one colleague has it, however it is typed', async () => {
    const { phone, id } = await opened();
    const colleagues = [
      { number: '1002', name: 'Cléa Moreau' },
      { number: '1003', name: 'Dan Okafor' },
    ];
    const { result } = renderPhoneHook(phone, () => useTransferDialog({ callId: id, onClose: () => {}, colleagues }));
    act(() => result.current.onDestinationChange('a'));
    await happens(phone, () => result.current.onAskFirst());
    expect(result.current.problem).toMatchObject({ code: 'bad-destination', typed: 'a' });
    act(() => result.current.onDestinationChange('clea'));
    await happens(phone, () => result.current.onAskFirst());
    expect(calls(phone)).toEqual(['0612345678 held', '1002 dialing']);
  });

  it('swaps between the two, there and back', async () => {
    const { phone, result, type } = await opened();
    type('1002');
    await happens(phone, () => result.current.onAskFirst());
    await happens(phone, () => phone.world.answer('1002'));
    await happens(phone, () => result.current.onSwap());
    expect(calls(phone)).toEqual(['0612345678 established', '1002 held']);
    expect(result.current.consultation?.consultation.number).toBe('1002');
    await happens(phone, () => result.current.onSwap());
    expect(calls(phone)).toEqual(['0612345678 held', '1002 established']);
  });

  it('changes no call by closing', async () => {
    const { phone, result, open, type } = await opened();
    type('1002');
    await happens(phone, () => result.current.onAskFirst());
    const before = phone.client.getState().calls;
    const sent = phone.sent.length;
    await happens(phone, () => {
      result.current.onClose();
      open('');
    });
    expect(phone.client.getState().calls).toBe(before);
    expect(phone.sent.length).toBe(sent);
  });

  it('looks in the directory for what is typed, unless it is not wanted', async () => {
    const { phone, id, result, type } = await opened();
    expect(result.current).toMatchObject({ contacts: [], contactsPhase: 'idle' });
    type('moreau');
    expect(result.current.contactsPhase).toBe('searching');
    await happens(phone);
    expect(result.current).toMatchObject({
      contactsPhase: 'found',
      contacts: [
        { name: 'Cléa Moreau', number: '1002' },
        { name: 'Cléa Moreau', number: '0612000003' },
      ],
    });
    type('1002');
    await happens(phone, () => result.current.onAskFirst());
    expect(calls(phone)).toEqual(['0612345678 held', '1002 dialing']);
    // While somebody is asked nothing is looked for.
    expect(result.current.contacts).toBeUndefined();
    const alone = renderPhoneHook(phone, () => useTransferDialog({ callId: id, onClose: () => {}, searchesDirectory: false }));
    expect(alone.result.current).toMatchObject({ contacts: undefined, contactsPhase: undefined });
  });

  it('begins with a number chosen elsewhere, once for each choice', async () => {
    const { phone, id } = await opened();
    const elsewhere: { readonly chosen?: string } = { chosen: '1002' };
    const { result, rerender } = renderPhoneHook(
      phone,
      ({ chosen }: typeof elsewhere) => useTransferDialog({ callId: id, onClose: () => {}, initialDestination: chosen }),
      { initialProps: elsewhere },
    );
    expect(result.current.destination).toBe('1002');
    act(() => result.current.onDestinationChange(''));
    expect(result.current.destination).toBe('');
    rerender({ chosen: '1003' });
    expect(result.current.destination).toBe('1003');
    rerender({});
    expect(result.current.destination).toBe('');
    rerender({ chosen: '1003' });
    await happens(phone, () => result.current.onAskFirst());
    expect(calls(phone)).toEqual(['0612345678 held', '1003 dialing']);
  });

  it('asks nobody about another call than the one it shows', async () => {
    const { phone, result, open, type } = await opened();
    await happens(phone, () => phone.world.call('0427466347', '1000'));
    open(phone.client.getState().calls[1]?.id ?? '');
    expect(result.current).toMatchObject({
      call: { state: 'ringing' },
      permissions: { consult: { ok: false, reason: 'wrong-state' }, blind: { ok: false, reason: 'wrong-state' } },
    });
    type('1002');
    await happens(phone, () => result.current.onAskFirst());
    expect(calls(phone)).toEqual(['0612345678 established', '0427466347 ringing']);
    expect(result.current.problem).toMatchObject({ code: 'wrong-state' });
  });

  it('says nothing of a consultation about other calls', async () => {
    const { phone, result, open, type } = await opened();
    type('1002');
    await happens(phone, () => result.current.onAskFirst());
    await happens(phone, () => phone.world.call('0427466347', '1000'));
    open(phone.client.getState().calls.find(({ state }) => state === 'ringing')?.id ?? '');
    expect(result.current).toMatchObject({ isOpen: true, consultation: undefined });
  });

  it('finds the consultation again when it is opened anew', async () => {
    const { phone, id, result, open, type } = await opened();
    type('1002');
    await happens(phone, () => result.current.onAskFirst());
    open('');
    open(id);
    expect(result.current.consultation?.consultation.number).toBe('1002');
  });

  it('keeps what is typed for a call while it is closed', async () => {
    const { id, result, open, type } = await opened();
    type('100');
    open('');
    open(id);
    expect(result.current.destination).toBe('100');
  });

  it('does not offer one customer the destination, or the problem, of another', async () => {
    const { phone, result, open, type } = await opened();
    type('reception');
    await happens(phone, () => result.current.onTransferNow());
    await happens(phone, () => {
      phone.world.hangUp('1000');
      phone.world.call('0427466347', '1000');
      phone.world.answer('1000');
    });
    open(phone.client.getState().calls[0]?.id ?? '');
    expect(result.current).toMatchObject({ call: { number: '0427466347' }, destination: '', problem: undefined });
  });

  it('does not close the dialog of another call when a transfer is done', async () => {
    const { phone, onClose, result, open, type } = await opened();
    phone.simulator.faults.delay(200);
    type('1002');
    await happens(phone, () => result.current.onTransferNow());
    open('another');
    await happens(phone, () => {}, 1_000);
    expect(calls(phone)).toEqual([]);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('does not pass on another call than the one it shows', async () => {
    const { phone, id, result, type } = await opened();
    await happens(phone, () => {
      phone.world.hold('1000');
      phone.world.call('0427466347', '1000');
    });
    const other = phone.client.getState().calls.find((call) => call.id !== id)?.id;
    await happens(phone, () => phone.world.answer('1000', other));
    expect(result.current).toMatchObject({
      call: { number: '0612345678' },
      permissions: { blind: { ok: false, reason: 'several-calls' } },
    });
    type('1002');
    await happens(phone, () => result.current.onTransferNow());
    expect(calls(phone)).toEqual(['0612345678 held', '0427466347 established']);
    expect(result.current.problem).toMatchObject({ code: 'several-calls' });
  });

  it('goes with its call when the customer hangs up', async () => {
    const { phone, result } = await opened();
    await happens(phone, () => phone.world.hangUp('0612345678'));
    expect(result.current.isOpen).toBe(false);
  });

  it('does not pass the caller on to whoever an earlier search found', async () => {
    const { phone, result, type } = await opened();
    type('fournier');
    await happens(phone);
    expect(result.current).toMatchObject({ contactsPhase: 'found', contacts: [{ number: '0677889900' }] });
    // Too little for a search: nobody was found under it.
    type('f');
    await happens(phone);
    expect(result.current).toMatchObject({ contactsPhase: 'idle', contacts: [] });
    await happens(phone, () => result.current.onTransferNow());
    expect(result.current.problem).toMatchObject({ code: 'bad-destination', typed: 'f' });
    // The answer to this one is not there yet: the former list is still in view, and not meant.
    phone.simulator.faults.delayAnswers(2_000);
    type('fournier');
    await happens(phone, () => {}, 3_000);
    type('fourn');
    await happens(phone);
    expect(result.current).toMatchObject({ contactsPhase: 'searching', contacts: [{ number: '0677889900' }] });
    await happens(phone, () => result.current.onTransferNow());
    expect(result.current.problem).toMatchObject({ code: 'bad-destination', typed: 'fourn' });
    expect(phone.sent.some(({ command }) => command === 'directTransfer')).toBe(false);
    await happens(phone, () => {}, 3_000);
    await happens(phone, () => result.current.onTransferNow());
    expect(phone.sent.at(-1)).toMatchObject({ command: 'directTransfer', destination: '0677889900' });
  });

  it("counts on the client's clock, also when it is handed on", async () => {
    const { phone, result } = await opened();
    const { now } = result.current;
    expect(now()).toBe(phone.clock.now());
  });

  it('names the colleagues who can be chosen, with their hints', async () => {
    const phone = await logIn();
    const colleagues = [{ number: '1001', name: 'Bob Lambert' }];
    const { result } = renderPhoneHook(phone, () => useTransferDialog({ callId: undefined, onClose: () => {}, colleagues }));
    expect(result.current.colleagues).toBe(colleagues);
    const leave = result.current.hints.subscribe('1001', () => {});
    await happens(phone);
    expect(phone.sent.at(-1)).toMatchObject({ command: 'subscribeToPhoneHints', phoneNumbers: ['1001'] });
    leave();
  });
});
