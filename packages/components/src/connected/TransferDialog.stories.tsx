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
