import { act, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { createFakeAudio } from '../../test/fakeAudio.js';
import { createPhone, logIn } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { PhoneProvider } from '../provider/PhoneProvider.js';
import type { AudioState } from './audio.js';
import type { RingKind } from './createRingtone.js';
import { type RingtoneOptions, useRingtone } from './useRingtone.js';

turnPageByHand();

async function ringing(options: RingtoneOptions = {}, state: AudioState = 'running') {
  const phone = await logIn();
  const audio = createFakeAudio(phone.clock, state);
  const hook = renderPhoneHook(phone, (more: RingtoneOptions) => useRingtone({ audio, ...options, ...more }), { initialProps: {} });
  return { phone, audio, ...hook };
}

/** A host's own ring, and what was asked of it. */
function player() {
  const asked: string[] = [];
  return { asked, tone: { start: (kind: RingKind) => asked.push(kind), stop: () => asked.push('stop') } };
}

function Sound() {
  return <p>{useRingtone().sound}</p>;
}

const isHeard = (audio: { readonly now: () => readonly unknown[] }) => audio.now().length > 0;

describe('useRingtone', () => {
  it('rings while a call does, and is silent in the tick in which it is answered', async () => {
    const { phone, audio } = await ringing();
    expect(isHeard(audio)).toBe(false);
    await happens(phone, () => phone.world.call('0612345678', '1000'));
    expect(audio.now()).toMatchObject([{ frequencies: [440, 480], volume: 0.5 }]);
    let atTheEvent: boolean | undefined;
    phone.client.subscribe(() => {
      atTheEvent ??= isHeard(audio);
    });
    await happens(phone, () => phone.world.answer('1000'));
    // Not after a render: the state and the silence are one.
    expect(atTheEvent).toBe(false);
  });

  it('is silent when the caller gives up', async () => {
    const { phone, audio } = await ringing();
    await happens(phone, () => phone.world.call('0612345678', '1000'), 500);
    await happens(phone, () => phone.world.hangUp('0612345678'));
    expect(isHeard(audio)).toBe(false);
    await happens(phone, () => {}, 12_000);
    expect(audio.played).toHaveLength(1);
  });

  it('rings on for ten seconds when the link is lost, and no longer than the resync when the call is gone', async () => {
    const { phone, audio } = await ringing();
    await happens(phone, () => phone.world.call('0612345678', '1000'), 500);
    await happens(phone, () => phone.simulator.faults.restart({ downMs: 60_000 }), 9_000);
    expect(audio.played).toHaveLength(2);
    await happens(phone, () => {}, 30_000);
    expect(audio.played).toHaveLength(2);
    expect(isHeard(audio)).toBe(false);
  });

  it('beeps, rings or is silent for a second call, as the host likes', async () => {
    const { phone, audio, rerender } = await ringing();
    await happens(phone, () => {
      phone.world.call('bob', '1000');
      phone.world.answer('1000');
      phone.world.call('0612345678', '1000');
    });
    expect(audio.played.at(-1)).toMatchObject({ ms: 200, frequencies: [440] });
    rerender({ whileBusy: 'ring' });
    expect(audio.played.at(-1)).toMatchObject({ ms: 2_000 });
    rerender({ whileBusy: 'nothing' });
    expect(isHeard(audio)).toBe(false);
  });

  it('is blocked until sound is turned on, and then rings', async () => {
    const { phone, audio, result } = await ringing({}, 'blocked');
    expect(result.current.sound).toBe('blocked');
    await happens(phone, () => phone.world.call('0612345678', '1000'));
    expect(isHeard(audio)).toBe(false);
    act(() => result.current.onTurnOnSound());
    expect(result.current.sound).toBe('ready');
    expect(isHeard(audio)).toBe(true);
  });

  it('says where there is no sound, or none is wanted', async () => {
    const { result, rerender, phone, audio } = await ringing({}, 'unavailable');
    expect(result.current.sound).toBe('unavailable');
    rerender({ isEnabled: false });
    expect(result.current.sound).toBe('off');
    expect(audio.listeners()).toBe(0);
    await happens(phone, () => phone.world.call('0612345678', '1000'));
    expect(audio.played).toEqual([]);
  });

  it("uses the host's own ring, without opening any sound of ours", async () => {
    const { asked, tone } = player();
    const { phone, audio, result, rerender } = await ringing({ tone }, 'blocked');
    expect(result.current.sound).toBe('ready');
    await happens(phone, () => phone.world.call('0612345678', '1000'));
    // Written anew at each render, as hosts do: the ring goes on.
    rerender({ tone: { ...tone } });
    await happens(phone, () => phone.world.answer('1000'));
    await happens(phone, () => phone.world.call('0427466347', '1000'));
    await happens(phone, () => phone.world.hangUp('0427466347'));
    expect(asked).toEqual(['ring', 'stop', 'waiting', 'stop']);
    expect(audio.listeners()).toBe(0);
  });

  it('is silent when it is unmounted', async () => {
    const { phone, audio, unmount } = await ringing();
    await happens(phone, () => phone.world.call('0612345678', '1000'));
    unmount();
    expect(isHeard(audio)).toBe(false);
    expect(audio.listeners()).toBe(0);
  });

  it('needs no Web Audio, on a server and in a page without', async () => {
    const { client } = createPhone();
    const phone = (
      <PhoneProvider client={client}>
        <Sound />
      </PhoneProvider>
    );
    expect(renderToString(phone)).toBe('<p>ready</p>');
    const { container } = render(phone);
    act(() => void vi.advanceTimersByTime(1_000));
    expect(container.textContent).toBe('unavailable');
  });
});
