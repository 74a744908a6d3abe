import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { logIn, type Phone } from '../../../hooks/test/logIn.js';
import { happens, renderPhone, turnPageByHand } from '../../../hooks/test/renderPhone.js';
import type { SoftphoneSlot, SoftphoneSlotProps, SoftphoneSlots } from '../softphone/SoftphoneSlots.js';
import { DialPad } from './DialPad.js';
import { Softphone, type SoftphoneProps } from './Softphone.js';

turnPageByHand();

// React Aria looks its items up by selectors, and jsdom knows none of CSS.
vi.stubGlobal('CSS', { escape: (text: string) => text });

/** What a test is not about: a whole softphone has hundreds of elements, each of which a role is looked for in. */
const ALONE = {
  status: null,
  banner: null,
  incoming: null,
  calls: null,
  transfer: null,
  dialPad: null,
  voicemail: null,
  dnd: null,
  forwarding: null,
  colleagues: null,
  history: null,
  contacts: null,
} satisfies SoftphoneSlots;

async function show(props: SoftphoneProps, script: (phone: Phone) => Promise<void> = async () => undefined): Promise<Phone> {
  const phone = await logIn();
  await script(phone);
  renderPhone(phone, <Softphone incoming={{ ringtone: { isEnabled: false } }} {...props} />);
  // Its parts that are fetched when they are first shown.
  await act(() => vi.dynamicImportSettled());
  await happens(phone);
  return phone;
}

test('a forward to the own number is refused by the number the host gave', async () => {
  await show({ ownNumber: '1000', slots: { ...ALONE, forwarding: undefined } });
  const field = screen.getByRole('textbox', { name: /Forward all calls/ });
  fireEvent.change(field, { target: { value: '1000' } });
  expect(screen.getByRole('alert').textContent).toBe('This is your own number. Choose another.');
});

test('the mailbox can be called where its number is given, and by no guess', async () => {
  const phone = await show({ mailboxNumber: '*98', slots: { ...ALONE, voicemail: undefined } });
  const mailbox = within(screen.getByRole('group', { name: 'Voicemail' }));
  await happens(phone, () => mailbox.getByRole('button').click());
  expect(phone.sent.at(-1)).toMatchObject({ command: 'dial', destination: '*98' });
});

/** In the place of the grid, of which jsdom shows no row. */
function OneColleague({ onTransferTo }: SoftphoneSlotProps['colleagues']) {
  return (
    <button type="button" onClick={() => onTransferTo?.('1002')}>
      Cléa
    </button>
  );
}

test('somebody chosen while a transfer is open takes the focus into it, and Escape gives it back', async () => {
  await show({ slots: { ...ALONE, calls: undefined, transfer: undefined, colleagues: OneColleague } }, async ({ world, flow }) => {
    world.call({ number: '0612345678', name: 'Jane Martin' }, '1000');
    await flow();
    world.answer('ada');
    await flow();
  });
  const press = async (name: string) => {
    const button = screen.getByRole('button', { name });
    button.focus();
    fireEvent.click(button);
    await act(() => vi.dynamicImportSettled());
  };
  const field = () => screen.getByRole<HTMLInputElement>('combobox');
  await press('Transfer');
  expect([document.activeElement, field().value]).toEqual([field(), '']);
  await press('Cléa');
  expect([document.activeElement, field().value]).toEqual([field(), '1002']);
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cléa' }));
});

/** What a softphone says of each of its parts, in the part itself or anywhere else; empty places say nothing. */
const TRACES: Readonly<Record<SoftphoneSlot, RegExp | undefined>> = {
  status: /hs-phone-status/,
  menu: undefined,
  agent: undefined,
  banner: /connection-banner|hs-banner/,
  incoming: /hs-incoming/,
  calls: /hs-call-list/,
  transfer: /Transfer/,
  dialPad: /Keypad|Dial|hs-dial-/,
  voicemail: /voicemail/i,
  dnd: /disturb/i,
  forwarding: /forward/i,
  colleagues: /colleagues/i,
  history: /history/i,
  contacts: /contacts/i,
};
const slotNames = Object.keys(TRACES).filter((name): name is SoftphoneSlot => name in TRACES);

/** Everything that is there to be seen, heard or found: with a call that rings, one that is up, all that can be on, and the list of keys. */
async function wholePhone(slots: SoftphoneSlots): Promise<string> {
  await show({ slots, shortcuts: true, mailboxNumber: '*98' }, async ({ client, world, flow }) => {
    void client.dnd(true);
    void client.uncFwd('1002', true);
    await flow();
    world.call({ number: '0612345678', name: 'Jane Martin' }, '1000');
    await flow();
    world.answer('ada');
    world.call('bob', '1000');
    await flow();
  });
  fireEvent.keyDown(document.body, { key: '?' });
  const { innerHTML } = screen.getByRole('group', { name: 'Phone' });
  cleanup();
  return innerHTML;
}

describe('a softphone', () => {
  test('says something of each of its parts', async () => {
    const all = await wholePhone({});
    for (const name of slotNames) expect(all).toMatch(TRACES[name] ?? /./);
  });

  test.each(slotNames)('without its %s says nothing of it, and everything of the rest', async (slot) => {
    const text = await wholePhone({ [slot]: null });
    const said = slotNames.filter((name) => TRACES[name]?.test(text));
    expect(said).toEqual(slotNames.filter((name) => name !== slot && TRACES[name]));
  });

  // A transfer is only there while one is open.
  test.each(slotNames.filter((name) => name !== 'transfer'))(
    'has no button that does nothing where the host puts its own %s',
    async (slot) => {
      await show({ slots: { ...ALONE, [slot]: () => <p>Mine</p> } });
      expect(screen.getByText('Mine')).toBeDefined();
      const buttons = screen.queryAllByRole('button').map((button) => button.textContent);
      // What unfolds the settings unfolds the host's.
      expect(buttons).toEqual(slot === 'dnd' || slot === 'forwarding' ? [expect.stringMatching(/^(Do not disturb|Forwarding) /)] : []);
    },
  );

  test('folds the keys of a dial pad that the host has only wrapped', async () => {
    await show({ slots: { ...ALONE, dialPad: () => <DialPad /> } });
    const button = screen.getByRole('button', { name: 'Keypad' });
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });

  test('has a transfer button where the host opens a transfer of its own', async () => {
    const onTransfer = vi.fn();
    await show({ slots: { ...ALONE, calls: undefined }, onTransfer }, async ({ world, flow }) => {
      world.call('bob', '1000');
      await flow();
      world.answer('ada');
      await flow();
    });
    fireEvent.click(screen.getByRole('button', { name: 'Transfer' }));
    expect(onTransfer).toHaveBeenCalledOnce();
  });
});

test('answers the next call although the clock was set back an hour during the last one', async () => {
  const phone = await show({ slots: { ...ALONE, incoming: undefined } });
  const answer = async () => {
    await happens(phone, () => phone.world.call('0612345678', '1000'));
    // Shown before time goes by: a button that has just come is deaf.
    await happens(phone, () => undefined, 1_000);
    await happens(phone, () => fireEvent.click(screen.getByRole('button', { name: 'Answer' })));
  };
  await answer();
  phone.clock.correct(-3_600_000);
  await happens(phone, () => phone.world.hangUp('0612345678'));
  await answer();
  expect(phone.sent.filter(({ command }) => command === 'answer')).toHaveLength(2);
});
