import { describe, expect, it } from 'vitest';
import { logIn } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { useCallAction } from './useCallAction.js';

turnPageByHand();

describe('useCallAction', () => {
  it('dials on a free line, and consults while a call is up', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useCallAction);
    expect(result.current).toEqual({ action: 'dial', permission: { ok: true } });
    await happens(phone, () => phone.world.call('bob', '1000'));
    expect(result.current).toEqual({ action: 'dial', permission: { ok: false, reason: 'in-call' } });
    await happens(phone, () => phone.world.answer('1000'));
    expect(result.current).toEqual({ action: 'consult', permission: { ok: true } });
    await happens(phone, () => phone.world.hold('1000'));
    expect(result.current).toEqual({ action: 'consult', permission: { ok: true } });
  });

  it('does not say that there is no call while one is being dialled', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useCallAction);
    await happens(phone, () => phone.world.call('ada', '1001'));
    expect(result.current).toEqual({ action: 'dial', permission: { ok: false, reason: 'in-call' } });
  });

  it('has no place for a third call', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useCallAction);
    await happens(phone, () => {
      phone.world.call('bob', '1000');
      phone.world.answer('1000');
      phone.world.startTransfer('ada', '1002');
    });
    expect(result.current).toEqual({ action: 'consult', permission: { ok: false, reason: 'several-calls' } });
  });

  it('dials during a call where the host allows it', async () => {
    const phone = await logIn('ada', { allowDialInCall: true });
    const { result } = renderPhoneHook(phone, useCallAction);
    await happens(phone, () => {
      phone.world.call('bob', '1000');
      phone.world.answer('1000');
    });
    expect(result.current).toEqual({ action: 'dial', permission: { ok: true } });
  });
});
