import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { logIn, type Phone } from '../../../hooks/test/logIn.js';
import { happens, renderPhone, turnPageByHand } from '../../../hooks/test/renderPhone.js';
import type { SoftphoneSlotProps, SoftphoneSlots } from '../softphone/SoftphoneSlots.js';
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
