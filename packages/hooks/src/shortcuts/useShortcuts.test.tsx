import { act } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { logIn, type Phone } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { type ShortcutOptions, useShortcuts } from './useShortcuts.js';

turnPageByHand();
afterEach(() => document.body.replaceChildren());

const JANE = { number: '0612345678', name: 'Jane Martin' };
const PAUL = { number: '0427466347', name: 'Paul Mercier' };

function key(letter: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const chord = letter.length === 1 && letter !== '?' ? { altKey: true, shiftKey: true, code: `Key${letter}` } : {};
  return new KeyboardEvent('keydown', { key: letter, bubbles: true, cancelable: true, composed: true, ...chord, ...init });
}

/** Presses a key somewhere, lets everything follow from it, and gives the event. */
async function press(phone: Phone, letter: string, at: EventTarget = document.body, init?: KeyboardEventInit): Promise<KeyboardEvent> {
  const event = key(letter, init);
  await happens(phone, () => at.dispatchEvent(event));
  return event;
}

const open = (phone: Phone, options: ShortcutOptions = {}) =>
  renderPhoneHook(phone, (props: ShortcutOptions) => useShortcuts(props), { initialProps: options });

const states = (phone: Phone) => phone.client.getState().calls.map(({ state }) => state);

async function ringing(): Promise<Phone> {
  const phone = await logIn();
  await happens(phone, () => phone.world.call(JANE, '1000'));
  return phone;
}

async function talking(): Promise<Phone> {
  const phone = await ringing();
  await happens(phone, () => phone.world.answer('ada'));
  return phone;
}

describe('useShortcuts', () => {
  it('answers, holds, resumes and hangs up, and says each with whom', async () => {
    const phone = await ringing();
    const { result } = open(phone);
    const steps: unknown[] = [];
    for (const letter of ['P', 'H', 'H', 'E']) {
      const event = await press(phone, letter);
      expect(event.defaultPrevented).toBe(true);
      steps.push([states(phone)[0], result.current.outcome]);
    }
    const who = expect.objectContaining({ name: 'Jane Martin' });
    expect(steps).toEqual([
      ['established', { kind: 'asked', step: 'answer', who }],
      ['held', { kind: 'asked', step: 'hold', who }],
      ['established', { kind: 'asked', step: 'resume', who }],
      [undefined, { kind: 'asked', step: 'hangup', who }],
    ]);
  });

  it('answers the call shown first when two ring', async () => {
    const phone = await ringing();
    await happens(phone, () => phone.world.call(PAUL, '1000'));
    const { result } = open(phone);
    await press(phone, 'P');
    expect(result.current.outcome).toMatchObject({ kind: 'asked', step: 'answer', who: { name: 'Jane Martin' } });
  });

  it('hangs up the call that is up while another rings', async () => {
    const phone = await talking();
    await happens(phone, () => phone.world.call(PAUL, '1000'));
    open(phone);
    await press(phone, 'E');
    expect(phone.client.getState().calls).toMatchObject([{ state: 'ringing', name: 'Paul Mercier' }]);
  });

  it('says why not, and leaves a key alone that moved nothing', async () => {
    const phone = await logIn();
    const { result } = open(phone);
    const event = await press(phone, 'E');
    expect(result.current.outcome).toEqual({ kind: 'refused', name: 'hangUp', reason: 'no-call' });
    expect(event.defaultPrevented).toBe(false);
    expect(phone.sent.some(({ command }) => command === 'hangup')).toBe(false);
  });

  it('asks the permission table: with the link lost nothing is sent, and the reason is that', async () => {
    const phone = await talking();
    const { result } = open(phone);
    await happens(phone, () => phone.simulator.faults.stop());
    await press(phone, 'H');
    expect(result.current.outcome).toEqual({ kind: 'refused', name: 'hold', reason: 'not-connected' });
  });

  it('says what the server made of it', async () => {
    const phone = await talking();
    const { result } = open(phone);
    await happens(phone, () => phone.simulator.faults.freeze('ada'));
    await press(phone, 'H');
    await happens(phone, () => {}, 20_000);
    expect(result.current.outcome).toMatchObject({ kind: 'failed', problem: { command: 'hold' } });
  });

  it('switches do not disturb on and off', async () => {
    const phone = await logIn();
    const { result } = open(phone);
    await press(phone, 'D');
    expect(phone.client.getState().dnd).toBe(true);
    expect(result.current.outcome).toMatchObject({ step: 'dnd-on' });
    await press(phone, 'D');
    expect(phone.client.getState().dnd).toBe(false);
  });

  it('opens the transfer of the call that is up, and takes the focus to the dial field, where there are any', async () => {
    const phone = await talking();
    const onTransfer = vi.fn<(callId: string) => void>();
    const onFocusDial = vi.fn<() => void>();
    const { result, rerender } = open(phone);
    const names = () => result.current.rows.map(({ name }) => name);
    expect(names()).not.toContain('transfer');
    expect((await press(phone, 'X')).defaultPrevented).toBe(false);
    rerender({ onTransfer, onFocusDial });
    expect(names()).toContain('transfer');
    await press(phone, 'X');
    await press(phone, 'K');
    expect(onTransfer).toHaveBeenCalledExactlyOnceWith(phone.client.getState().calls[0]?.id);
    expect(onFocusDial).toHaveBeenCalledOnce();
  });

  it.each([
    ['a text field', '<input>'],
    ['a password', '<input type="password">'],
    ['a text area', '<textarea></textarea>'],
    ['a choice, which letters move', '<select><option>a</option></select>'],
    ['a text that can be edited', '<div contenteditable><b>x</b></div>'],
    ['an editor of somebody’s own', '<div role="textbox" tabindex="0"></div>'],
    ['a search box of somebody’s own', '<div role="searchbox" tabindex="0"></div>'],
    ['an element with a closed shadow tree', '<my-editor tabindex="0"></my-editor>'],
  ])('rests while somebody types in %s', async (_, html) => {
    const phone = await ringing();
    const { result } = open(phone);
    document.body.insertAdjacentHTML('beforeend', html);
    const field = document.body.lastElementChild;
    const event = await press(phone, 'P', field?.firstElementChild ?? field ?? document.body);
    expect(states(phone)).toEqual(['ringing']);
    expect(event.defaultPrevented).toBe(false);
    expect(result.current.outcome).toBeUndefined();
  });

  it('rests while somebody types in an open shadow tree', async () => {
    const phone = await ringing();
    open(phone);
    const host = document.body.appendChild(document.createElement('div'));
    const field = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
    await press(phone, 'P', field);
    expect(states(phone)).toEqual(['ringing']);
  });

  it.each([
    ['an input method composes', { isComposing: true }],
    ['the key repeats', { repeat: true }],
  ])('rests while %s', async (_, init) => {
    const phone = await ringing();
    open(phone);
    await press(phone, 'P', document.body, init);
    expect(states(phone)).toEqual(['ringing']);
  });

  it('works on a button or a check box, where nobody types', async () => {
    const phone = await ringing();
    open(phone);
    const box = document.body.appendChild(document.createElement('input'));
    box.type = 'checkbox';
    await press(phone, 'P', box);
    expect(states(phone)).toEqual(['established']);
  });

  it('leaves a key to whoever took it first', async () => {
    const phone = await ringing();
    open(phone);
    const button = document.body.appendChild(document.createElement('button'));
    button.addEventListener('keydown', (event) => event.preventDefault());
    await press(phone, 'P', button);
    expect(states(phone)).toEqual(['ringing']);
  });

  it('takes other keys, none, and tells of two things on the same', async () => {
    const phone = await ringing();
    const { result, rerender } = open(phone, { bindings: { answer: 'F8', hold: undefined, hangUp: 'f8' } });
    expect(result.current.rows.map(({ name, keys }) => [name, keys])).toEqual([
      ['answer', 'F8'],
      ['hangUp', 'f8'],
      ['doNotDisturb', 'Alt+Shift+D'],
      ['help', '?'],
    ]);
    expect(result.current.conflicts).toMatchObject([{ kind: 'same-keys', names: ['answer', 'hangUp'] }]);
    await press(phone, 'P');
    expect(states(phone)).toEqual(['ringing']);
    await press(phone, 'F8', document.body, { code: 'F8' });
    expect(states(phone)).toEqual(['established']);
    rerender({ bindings: {} });
    expect(result.current.conflicts).toEqual([]);
  });

  it('is off when it is switched off', async () => {
    const phone = await ringing();
    const { result, rerender } = open(phone, { enabled: false });
    await press(phone, 'P');
    expect([states(phone), result.current.rows]).toEqual([['ringing'], []]);
    rerender({ enabled: true });
    await press(phone, 'P');
    expect(states(phone)).toEqual(['established']);
  });

  it('listens to one element alone when it is given one', async () => {
    const phone = await ringing();
    const target = createRef<HTMLElement>();
    target.current = document.body.appendChild(document.createElement('section'));
    open(phone, { target });
    await press(phone, 'P');
    expect(states(phone)).toEqual(['ringing']);
    await press(phone, 'P', target.current);
    expect(states(phone)).toEqual(['established']);
  });

  it('opens and closes help with a question mark, and not in a text', async () => {
    const phone = await logIn();
    const { result } = open(phone);
    const field = document.body.appendChild(document.createElement('input'));
    await press(phone, '?', field);
    expect(result.current.isOpen).toBe(false);
    await press(phone, '?', document.body, { shiftKey: true });
    expect(result.current.isOpen).toBe(true);
    act(() => result.current.onClose());
    expect(result.current.isOpen).toBe(false);
  });

  it('leaves nothing behind on the page', async () => {
    const phone = await ringing();
    const { unmount } = open(phone);
    unmount();
    await press(phone, 'P');
    expect(states(phone)).toEqual(['ringing']);
  });
});
