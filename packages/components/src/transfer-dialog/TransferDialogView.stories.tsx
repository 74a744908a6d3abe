import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { everyStep, makeCall, NOT_CONNECTED, NOW, YES } from '../../test/makeCall.js';
import { COLLEAGUES, HINTS, makeHints } from '../../test/makeHints.js';
import { TransferDialogView, type TransferDialogViewProps } from './TransferDialogView.js';

const call = makeCall();
const original = makeCall({ state: 'held', since: { at: NOW - 724_000, exact: true } });
const consultation = makeCall({
  id: '1700000000.9',
  direction: 'outgoing',
  name: 'Bob Martin',
  number: '1001',
  since: { at: NOW - 12_000, exact: true },
});

function Choosing(props: TransferDialogViewProps) {
  const [destination, setDestination] = useState(props.destination);
  const [isOpen, setOpen] = useState(props.isOpen);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <TransferDialogView
        {...props}
        destination={destination}
        onDestinationChange={setDestination}
        isOpen={isOpen}
        onClose={() => {
          setOpen(false);
          props.onClose();
        }}
      />
    </>
  );
}

const meta = {
  title: 'Parts/Transfer dialog',
  component: TransferDialogView,
  args: {
    call,
    isOpen: true,
    onClose: fn(),
    destination: '',
    onDestinationChange: fn(),
    consultation: undefined,
    permissions: everyStep(YES),
    pending: undefined,
    problem: undefined,
    onTransferNow: fn(),
    onAskFirst: fn(),
    onHold: fn(),
    onResume: fn(),
    onConnect: fn(),
    onSwap: fn(),
    onBack: fn(),
    colleagues: COLLEAGUES,
    hints: makeHints(HINTS),
    now: () => NOW,
  },
} satisfies Meta<typeof TransferDialogView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Choose: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('combobox', { name: 'Transfer to' })).toHaveFocus();
    await expect(canvas.getByRole('option', { name: /Cléa Dubois\s*1002\s*On a call/ })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Transfer now' }));
    await expect(args.onTransferNow).not.toHaveBeenCalled();
  },
};

export const ChooseByKeyboard: Story = {
  render: (args) => <Choosing {...args} isOpen={false} />,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Open' }));
    const field = canvas.getByRole('combobox');
    await userEvent.keyboard('clea');
    await expect(canvas.getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(field).toHaveValue('1002');
    await expect(field).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Transfer now' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onAskFirst).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Escape}');
    await expect(args.onClose).toHaveBeenCalledOnce();
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(canvas.getByRole('button', { name: 'Open' })).toHaveFocus();
    await expect(args.onBack).not.toHaveBeenCalled();
  },
};

export const EnterGoesOnToAskFirst: Story = {
  render: (args) => <Choosing {...args} />,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    // Without a destination there is nothing to go on to.
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('combobox')).toHaveFocus();
    await userEvent.keyboard('1002{Enter}');
    await expect(canvas.getByRole('button', { name: 'Ask first' })).toHaveFocus();
    await expect(args.onAskFirst).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    await expect(args.onAskFirst).toHaveBeenCalledOnce();
    await expect(args.onTransferNow).not.toHaveBeenCalled();
  },
};

export const HoldsFirst: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Hold first' }));
    await expect(args.onHold).toHaveBeenCalledOnce();
    await expect(args.onClose).not.toHaveBeenCalled();
  },
};

export const OnHold: Story = {
  args: { call: original, permissions: { ...everyStep(YES), hold: { ok: false, reason: 'wrong-state' } } },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Resume' }));
    await expect(args.onResume).toHaveBeenCalledOnce();
  },
};

const CONTACTS = [
  { name: 'Martin & Sons', number: '01 23 45 67 89' },
  // A colleague is not shown twice.
  { name: 'Bob Martin', number: '1001' },
  { name: 'Ghislaine Martin-Delacroix-Vandenberghe de la Tour', number: '+33 6 12 34 56 78' },
];

export const FoundInTheDirectory: Story = {
  args: { destination: 'martin', contacts: CONTACTS, contactsPhase: 'found' },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(within(canvas.getByRole('group', { name: 'Colleagues' })).getAllByRole('option')).toHaveLength(1);
    await expect(within(canvas.getByRole('group', { name: 'Directory' })).getAllByRole('option')).toHaveLength(2);
    await userEvent.click(canvas.getByRole('option', { name: /Martin & Sons/ }));
    await expect(args.onDestinationChange).toHaveBeenCalledWith('01 23 45 67 89');
  },
};

export const SearchingTheDirectory: Story = {
  args: { destination: 'zo', contacts: [], contactsPhase: 'searching' },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent('Searching the directory');
  },
};

export const NobodyInTheDirectory: Story = { args: { destination: 'zoë', contacts: [], contactsPhase: 'none' } };

export const DirectoryOutOfReach: Story = { args: { destination: 'bob', contacts: [], contactsPhase: 'problem' } };

export const OfARingingCall: Story = {
  args: {
    call: makeCall({ state: 'ringing', answeredAt: undefined }),
    destination: '1001',
    permissions: everyStep({ ok: false, reason: 'wrong-state' }),
  },
};

export const AnyNumberWillDo: Story = {
  render: (args) => <Choosing {...args} />,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('combobox'), '06 98');
    await expect(canvas.getByRole('combobox')).toHaveValue('06 98');
    await expect(canvas.getByText(/No colleague of that name/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Transfer now' }));
    await expect(args.onTransferNow).toHaveBeenCalledOnce();
  },
};

export const EscapeFromTheField: Story = {
  play: async ({ canvasElement, args }) => {
    within(canvasElement).getByRole('combobox').focus();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect(args.onClose).toHaveBeenCalledOnce();
    await expect(args.onTransferNow).not.toHaveBeenCalled();
  },
};

export const Asking: Story = {
  args: { consultation: { original, consultation } },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('dialog', { name: 'Asking Bob Martin' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Swap' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Back to Jane' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Connect them' }));
    await expect(args.onSwap).toHaveBeenCalledOnce();
    await expect(args.onBack).toHaveBeenCalledOnce();
    await expect(args.onConnect).toHaveBeenCalledOnce();
  },
};

export const AskingNotAnsweredYet: Story = {
  args: {
    consultation: { original, consultation: { ...consultation, state: 'dialing' } },
    permissions: { ...everyStep(YES), complete: { ok: false, reason: 'wrong-state' }, swap: { ok: false, reason: 'wrong-state' } },
  },
};

export const Pending: Story = { args: { destination: '1001', pending: 'consult' } };

export const Failed: Story = {
  args: { destination: '1001', problem: { code: 'timeout', command: 'directTransfer', partial: false } },
  play: async ({ canvasElement }) => {
    await expect(within(within(canvasElement).getByRole('dialog')).getByRole('alert')).toHaveTextContent('still with you');
  },
};

export const NotConnected: Story = { args: { destination: '1001', permissions: everyStep(NOT_CONNECTED) } };

export const French: Story = { globals: { locale: 'fr' }, args: { destination: '10' } };

export const FrenchAsking: Story = { globals: { locale: 'fr' }, args: { consultation: { original, consultation } } };

export const RightToLeftChoosing: Story = {
  globals: { direction: 'rtl', locale: 'ar' },
  args: { destination: '10', contacts: [{ name: 'فاطمة الزهراء', number: '1005' }], contactsPhase: 'found' },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' }, args: { consultation: { original, consultation } } };
