import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, waitFor, within } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { JANE, OFFICE } from '../../test/people.js';
import { CallList } from './CallList.js';
import { TransferDialog, type TransferDialogProps } from './TransferDialog.js';

/** Opens under its call, as on a desk. */
function UnderItsCall({ callId, onClose, ...rest }: TransferDialogProps) {
  const [transferring, setTransferring] = useState(callId);
  const close = () => {
    setTransferring(undefined);
    onClose();
  };
  return (
    <>
      <CallList onTransfer={setTransferring} />
      <TransferDialog {...rest} callId={transferring} onClose={close} />
    </>
  );
}

const meta = {
  title: 'On a phone/Transfer',
  component: TransferDialog,
  args: { callId: undefined, onClose: fn(), colleagues: OFFICE },
  render: (args) => <UnderItsCall {...args} />,
  parameters: {
    simulator: {
      script: (world) => {
        world.call(JANE, '1000');
        world.answer('ada');
      },
    } satisfies StoryPhoneOptions,
  },
} satisfies Meta<typeof TransferDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

export const TransferNow: Story = {
  play: async ({ canvas, userEvent, args, ...context }) => {
    const { world } = phoneOf(context);
    world.call('bob', '1003');
    await userEvent.click(await canvas.findByRole('button', { name: 'Transfer' }));
    const dialog = within(await canvas.findByRole('dialog', { name: 'Transfer Jane Martin' }));
    await dialog.findByRole('option', { name: /Bob Lambert\s*1001\s*On a call/ });
    await userEvent.type(dialog.getByRole('combobox', { name: 'Transfer to' }), 'clea');
    await userEvent.click(dialog.getByRole('option', { name: /Cléa Moreau/ }));
    await expect(dialog.getByRole('combobox')).toHaveValue('1002');
    await userEvent.click(dialog.getByRole('button', { name: 'Transfer now' }));
    await canvas.findByText('No calls');
    await waitFor(() => expect(args.onClose).toHaveBeenCalledOnce());
    await expect(canvas.queryByRole('dialog')).toBeNull();
    world.answer('clea');
    await expect(world.callsOf('clea')).toMatchObject([{ otherDN: JANE.number, userData: { USR_customer: '4711' } }]);
  },
};

/** As far as both transfers that ask first go together. */
const askClea: NonNullable<Story['play']> = async ({ canvas, userEvent, ...context }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Transfer' }));
  const dialog = within(await canvas.findByRole('dialog'));
  await userEvent.type(dialog.getByRole('combobox', { name: 'Transfer to' }), '1002');
  await userEvent.click(dialog.getByRole('button', { name: 'Ask first' }));
  await canvas.findByRole('dialog', { name: 'Asking Cléa Moreau' });
  await canvas.findByRole('article', { name: 'On hold, Jane Martin' });
  phoneOf(context).world.answer('clea');
  await canvas.findByRole('article', { name: 'On the line, Cléa Moreau' });
};

export const AsksAndConnects: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    const { world } = phoneOf(context);
    await askClea(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Connect them' }));
    await canvas.findByText('No calls');
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await expect(world.callsOf('clea')).toMatchObject([{ eventType: 'EventEstablished', otherDN: JANE.number }]);
  },
};

export const AsksAndGoesBack: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    const { world } = phoneOf(context);
    await askClea(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Back to Jane' }));
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await expect(canvas.getAllByRole('article')).toHaveLength(1);
    await expect(world.callsOf('clea')).toHaveLength(0);
    await userEvent.click(canvas.getByRole('button', { name: 'Resume' }));
    await canvas.findByRole('article', { name: 'On the line, Jane Martin' });
  },
};

export const Swaps: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await askClea(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Swap' }));
    await canvas.findByRole('article', { name: 'On the line, Jane Martin' });
    await canvas.findByRole('article', { name: 'On hold, Cléa Moreau' });
  },
};

/** The whole way by keyboard: open, type, Enter, Enter; what is held waits, and is connected in the end. */
export const ByKeyboard: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    (await canvas.findByRole('button', { name: 'Transfer' })).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('combobox', { name: 'Transfer to' })).toHaveFocus());
    await userEvent.keyboard('1002{Enter}');
    await expect(canvas.getByRole('button', { name: 'Ask first' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    const heading = await canvas.findByRole('heading', { name: 'Asking Cléa Moreau' });
    await waitFor(() => expect(heading).toHaveFocus());
    world.answer('clea');
    await canvas.findByRole('article', { name: 'On the line, Cléa Moreau' });
    const connect = canvas.getByRole('button', { name: 'Connect them' });
    while (connect.ownerDocument.activeElement !== connect) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await canvas.findByText('No calls');
  },
};

export const HoldsFirst: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    await userEvent.click(await canvas.findByRole('button', { name: 'Transfer' }));
    const dialog = within(await canvas.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Hold first' }));
    await dialog.findByRole('button', { name: 'Resume' });
    await expect(world.statusOf('ada')).toBe('ONHOLD');
    await userEvent.type(dialog.getByRole('combobox'), '1002');
    await userEvent.click(dialog.getByRole('button', { name: 'Transfer now' }));
    await canvas.findByText('No calls');
    await expect(world.callsOf('clea')).toMatchObject([{ otherDN: JANE.number }]);
  },
};

export const CustomerHangsUpMeanwhile: Story = {
  play: async (context) => {
    const { canvas } = context;
    await askClea(context);
    phoneOf(context).world.hangUp(JANE.number);
    await canvas.findByText('Jane Martin is no longer on the line. You are now talking with Cléa Moreau.');
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await canvas.findByRole('article', { name: 'On the line, Cléa Moreau' });
  },
};

export const TheTransferFails: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Transfer' }));
    const dialog = within(await canvas.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('combobox'), 'reception');
    await userEvent.click(dialog.getByRole('button', { name: 'Transfer now' }));
    await dialog.findByRole('alert');
    // The call is as it was, and so is what was typed.
    await expect(dialog.getByRole('combobox')).toHaveValue('reception');
    await canvas.findByRole('article', { name: 'On the line, Jane Martin' });
  },
};

export const LinkLostInTheMiddle: Story = {
  play: async (context) => {
    const { canvas } = context;
    await askClea(context);
    phoneOf(context).faults.drop('ada');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Connect them' })).toHaveAttribute('aria-disabled', 'true'));
    // Back by itself, with both calls and the asking as they were.
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Connect them' })).not.toHaveAttribute('aria-disabled'), {
      timeout: 5_000,
    });
    await expect(canvas.getAllByRole('article')).toHaveLength(2);
  },
};

export const FoundInTheDirectory: Story = {
  args: { colleagues: [] },
  play: async ({ canvas, userEvent, ...context }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Transfer' }));
    const dialog = within(await canvas.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('combobox'), 'moreau');
    const found = await dialog.findAllByRole('option', { name: /Cléa Moreau/ });
    const internal = found.find((option) => option.textContent?.includes('1002'));
    if (!internal) throw new Error('Her extension is not listed.');
    await userEvent.click(internal);
    await expect(dialog.getByRole('combobox')).toHaveValue('1002');
    await userEvent.click(dialog.getByRole('button', { name: 'Ask first' }));
    await canvas.findByRole('dialog', { name: 'Asking Cléa Moreau' });
    await expect(phoneOf(context).world.callsOf('clea')).toHaveLength(1);
  },
};
