import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import { YES } from '../../test/makeCall.js';
import { VoicemailBadgeView } from './VoicemailBadgeView.js';

const meta = {
  title: 'Parts/Voicemail',
  component: VoicemailBadgeView,
  args: { counters: { voiceMailId: 1, newMessages: 2, waitingMessages: 1, oldMessages: 5 } },
} satisfies Meta<typeof VoicemailBadgeView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NewMessages: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('group', { name: 'Voicemail' })).toHaveTextContent('2 new messages5 heard');
  },
};

export const NothingNew: Story = { args: { counters: { voiceMailId: 1, newMessages: 0, waitingMessages: 0, oldMessages: 5 } } };

export const NoMailbox: Story = {
  args: { counters: undefined },
  parameters: { screens: { empty: 'who has no mailbox sees none' } },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('group')).toBeNull();
  },
};

export const French: Story = { globals: { locale: 'fr' } };

const mailbox = { onCall: fn(), permission: YES, isPending: false, problem: undefined };

export const WithItsNumber: Story = {
  args: { mailbox },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Listen' }));
    await expect(mailbox.onCall).toHaveBeenCalledOnce();
  },
};

export const DuringACall: Story = { args: { mailbox: { ...mailbox, permission: { ok: false, reason: 'in-call' } } } };
export const BeingCalled: Story = { args: { mailbox: { ...mailbox, isPending: true } } };
export const NotReached: Story = { args: { mailbox: { ...mailbox, problem: { code: 'timeout', command: 'dial', partial: false } } } };
export const FrenchWithItsNumber: Story = { globals: { locale: 'fr' }, args: { mailbox } };
