import { act, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, it } from 'vitest';
import { createPhone, logIn } from '../../test/logIn.js';
import { happens, renderPhone, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import {
  useCall,
  useCalls,
  useCallsVerified,
  useConnection,
  useDoNotDisturb,
  useForwarding,
  useLine,
  usePhoneStatus,
  useUser,
  useVoicemail,
} from './stateHooks.js';

turnPageByHand();

function Status() {
  return <p>{usePhoneStatus()}</p>;
}

function One({ id }: { readonly id: string }) {
  return <p>{useCall(id)?.state ?? 'over'}</p>;
}

function Connection() {
  return <p>{useConnection().phase}</p>;
}

describe('before a log-in', () => {
  it('knows nothing, rather than something that might be taken for the truth', () => {
    const phone = createPhone();
    const everything = () => [usePhoneStatus(), useVoicemail(), useDoNotDisturb(), useUser(), useLine()];
    expect(renderPhoneHook(phone, everything).result.current).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(renderPhoneHook(phone, useCalls).result.current).toEqual([]);
    expect(renderPhoneHook(phone, useForwarding).result.current).toEqual({});
    expect(renderPhoneHook(phone, useCallsVerified).result.current).toBe(false);
    expect(renderPhoneHook(phone, useConnection).result.current).toEqual({ phase: 'idle' });
  });
});

describe('usePhoneStatus', () => {
  it('follows the line, and is unknown while the link is down', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, usePhoneStatus);
    expect(result.current).toBe('AVAILABLE');
    await happens(phone, () => phone.world.call('bob', '1000'));
    expect(result.current).toBe('RINGING');
    await happens(phone, () => phone.world.answer('1000'));
    expect(result.current).toBe('CALLING');
    await happens(phone, () => phone.simulator.faults.stop());
    expect(result.current).toBeUndefined();
  });

  it('renders when the status changes, and for nothing else', async () => {
    const phone = await logIn();
    let renders = 0;
    renderPhone(
      phone,
      <Profiler id="status" onRender={() => (renders += 1)}>
        <Status />
      </Profiler>,
    );
    renders = 0;
    await happens(phone, () => phone.world.setDnd('ada', true));
    await happens(phone, () => phone.world.leaveMessage('ada'));
    expect(renders).toBe(0);
    await happens(phone, () => phone.world.call('bob', '1001'));
    await happens(phone, () => phone.world.setDnd('ada', false));
    await happens(phone, () => phone.world.call('bob', '1000'));
    expect(screen.getByText('RINGING')).toBeDefined();
    expect(renders).toBe(1);
  });
});

describe('useCalls and useCall', () => {
  it('give a changed call anew, and an unchanged one as the same object', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useCalls);
    await happens(phone, () => phone.world.call('bob', '1000'));
    await happens(phone, () => phone.world.call('clea', '1000'));
    const [bobs, cleas] = result.current;
    expect([bobs?.number, cleas?.number]).toEqual(['1001', '1002']);
    await happens(phone, () => phone.world.answer('1000', cleas?.id));
    expect(result.current[0]).toBe(bobs);
    expect(result.current[1]).not.toBe(cleas);
    expect(result.current[1]?.state).toBe('established');
  });

  it('renders the part of one call for that call alone', async () => {
    const phone = await logIn();
    phone.world.call('bob', '1000');
    phone.world.call('clea', '1000');
    await phone.flow();
    const [bobs, cleas] = phone.client.getState().calls;
    const renders = { bobs: 0, cleas: 0 };
    renderPhone(
      phone,
      <>
        <Profiler id="bobs" onRender={() => (renders.bobs += 1)}>
          <One id={bobs?.id ?? ''} />
        </Profiler>
        <Profiler id="cleas" onRender={() => (renders.cleas += 1)}>
          <One id={cleas?.id ?? ''} />
        </Profiler>
      </>,
    );
    renders.bobs = 0;
    renders.cleas = 0;
    await happens(phone, () => phone.world.answer('1000', cleas?.id));
    expect(renders).toEqual({ bobs: 0, cleas: 1 });
    await happens(phone, () => phone.world.hangUp('clea'));
    expect(renders).toEqual({ bobs: 0, cleas: 2 });
    expect(screen.getByText('over')).toBeDefined();
  });

  it('are unverified from the loss of the link until the server has answered', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => [useCallsVerified(), useCalls().length]);
    await happens(phone, () => phone.world.call('bob', '1000'));
    expect(result.current).toEqual([true, 1]);
    await happens(phone, () => phone.simulator.faults.drop('ada'));
    expect(result.current).toEqual([false, 1]);
    await happens(phone, () => {}, 20_000);
    expect(result.current).toEqual([true, 1]);
  });
});

describe('useConnection', () => {
  it('says that the link is lost, when it is tried again, and that it is back', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useConnection);
    expect(result.current).toEqual({ phase: 'online' });
    await happens(phone, () => phone.simulator.faults.stop());
    expect(result.current).toMatchObject({ phase: 'waiting', reason: { code: 'link-lost' } });
    await happens(phone, () => phone.simulator.faults.start(), 30_000);
    expect(result.current).toEqual({ phase: 'online' });
  });

  it('does not render for calls', async () => {
    const phone = await logIn();
    let renders = 0;
    renderPhone(
      phone,
      <Profiler id="connection" onRender={() => (renders += 1)}>
        <Connection />
      </Profiler>,
    );
    renders = 0;
    await happens(phone, () => phone.world.call('bob', '1000'));
    await happens(phone, () => phone.world.answer('1000'));
    // Heartbeats come and go without a render as well.
    await happens(phone, () => {}, 60_000);
    expect(renders).toBe(0);
  });
});

describe('useVoicemail', () => {
  it('has the counters as they are: waiting messages are a lamp', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useVoicemail);
    await happens(phone, () => phone.world.leaveMessage('ada'));
    await happens(phone, () => phone.world.leaveMessage('ada'));
    expect(result.current).toMatchObject({ newMessages: 2, waitingMessages: 1, oldMessages: 0 });
    await happens(phone, () => phone.world.hearMessages('ada'));
    expect(result.current).toMatchObject({ newMessages: 0, waitingMessages: 0, oldMessages: 2 });
  });

  it('is undefined for a user without a mailbox', async () => {
    const phone = await logIn('iris');
    expect(renderPhoneHook(phone, useVoicemail).result.current).toBeUndefined();
  });
});

describe('useForwarding and useDoNotDisturb', () => {
  it('follow the server, whoever made the change', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => ({ dnd: useDoNotDisturb(), forwards: useForwarding() }));
    expect(result.current.dnd).toBe(false);
    await happens(phone, () => phone.world.setDnd('ada', true));
    await happens(phone, () => phone.world.setForward('ada', 'busyFwd', { enabled: true, destination: '1002' }));
    expect(result.current).toMatchObject({
      dnd: true,
      forwards: { busy: { enabled: true, destination: '1002' }, na: { enabled: false }, unc: { enabled: false } },
    });
  });

  it('keeps the other features when the server tells of one alone', async () => {
    const phone = await logIn('ada', {}, { userConfig: 'partial' });
    const { result } = renderPhoneHook(phone, () => ({ dnd: useDoNotDisturb(), forwards: useForwarding() }));
    await happens(phone, () => phone.world.setForward('ada', 'uncFwd', { enabled: true, destination: '1003' }));
    await happens(phone, () => phone.world.setForward('ada', 'naFwd', { enabled: true, destination: '1004' }));
    expect(result.current.forwards).toMatchObject({ unc: { destination: '1003' }, na: { destination: '1004' } });
  });

  it('is the same object while something else changes', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, useForwarding);
    const before = result.current;
    await happens(phone, () => phone.world.call('bob', '1000'));
    expect(result.current).toBe(before);
  });
});

describe('useUser and useLine', () => {
  it('say who is logged in, and on what', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => ({ user: useUser(), line: useLine() }));
    expect(result.current).toMatchObject({ user: { fullName: 'Ada Ives' }, line: { hasLine: true, hasDevice: true } });
  });

  it('know a user without a line', async () => {
    const phone = await logIn('iris');
    expect(renderPhoneHook(phone, useLine).result.current).toMatchObject({ hasLine: false });
  });

  it('forget them with the session', async () => {
    const phone = await logIn();
    const { result } = renderPhoneHook(phone, () => [useUser(), useLine(), usePhoneStatus()]);
    act(() => phone.client.disconnect());
    expect(result.current).toEqual([undefined, undefined, undefined]);
  });
});
