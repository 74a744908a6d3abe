import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { VoicemailBadge } from './VoicemailBadge.js';

const meta = {
  title: 'On a phone/Voicemail',
  component: VoicemailBadge,
  parameters: { simulator: {} satisfies StoryPhoneOptions },
} satisfies Meta<typeof VoicemailBadge>;

export default meta;
type Story = StoryObj<typeof meta>;

export const CountsMessages: Story = {
  play: async ({ canvas, ...context }) => {
    const { world } = phoneOf(context);
    await canvas.findByText('No new messages');
    world.leaveMessage('ada');
    await canvas.findByText('1 new message');
    world.leaveMessage('ada');
    await canvas.findByText('2 new messages');
    world.hearMessages('ada');
    await canvas.findByText('No new messages');
    await expect(canvas.getByText('2 heard')).toBeVisible();
  },
};

export const OneWaits: Story = {
  parameters: { simulator: { script: (world) => void world.leaveMessage('ada') } satisfies StoryPhoneOptions },
};

export const CallsTheMailbox: Story = {
  args: { mailboxNumber: '1001' },
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    await userEvent.click(await canvas.findByRole('button', { name: 'Listen' }));
    await waitFor(() => expect(world.callsOf('ada')).toHaveLength(1));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Listen' })).toHaveAccessibleDescription('You have a call already'));
  },
};
