import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { PhoneStatusView } from './PhoneStatusView.js';

const meta = {
  title: 'Parts/Phone status',
  component: PhoneStatusView,
  args: { status: 'AVAILABLE', user: { firstName: 'Ada', lastName: 'Ives', fullName: 'Ada Ives' }, ownNumber: '1000' },
} satisfies Meta<typeof PhoneStatusView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Available: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('group', { name: 'Your phone' })).toHaveTextContent(/Ada Ives.*1000.*Available/);
  },
};
export const OnACall: Story = { args: { status: 'CALLING' } };
export const Ringing: Story = { args: { status: 'RINGING' } };
export const OnHold: Story = { args: { status: 'ONHOLD' } };
export const Unavailable: Story = { args: { status: 'INDISPONIBLE' } };
export const Fault: Story = { args: { status: 'ERROR' } };
export const NotKnownYet: Story = { args: { status: undefined, user: undefined, ownNumber: undefined } };
export const BesideAMenu: Story = {
  args: { status: 'BUSY_AND_RINGING' },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 240 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const name = canvas.getByText('Ada Ives');
    await expect(name.scrollWidth).toBeLessThanOrEqual(name.clientWidth);
    // The number has gone under the name: nothing below moves.
    await expect(canvas.getByRole('group', { name: 'Your phone' }).offsetHeight).toBe(40);
  },
};
export const LongName: Story = {
  args: {
    user: { firstName: '', lastName: '', fullName: 'Hubert Blaine Wolfeschlegelsteinhausenbergerdorff Sr.' },
    status: 'BUSY_AND_RINGING',
  },
};
export const French: Story = { globals: { locale: 'fr' }, args: { status: 'CALLING' } };

export const DoNotDisturb: Story = {
  args: { isDnd: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Your phone' })).toHaveTextContent(/Available.*Do not disturb/);
  },
};
export const Forwarded: Story = { args: { forwardedTo: '06 12 34 56 78' } };
export const DoNotDisturbAndForwarded: Story = { args: { status: 'CALLING', isDnd: true, forwardedTo: '1002' } };
export const FrenchDoNotDisturb: Story = { globals: { locale: 'fr' }, args: { isDnd: true, forwardedTo: '1002' } };
