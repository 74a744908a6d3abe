import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
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
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('group')).toBeNull();
  },
};

export const French: Story = { globals: { locale: 'fr' } };
