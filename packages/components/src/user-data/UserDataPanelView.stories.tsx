import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { CUSTOMER, customerData } from '../../test/customerData.js';
import { makeCall, YES } from '../../test/makeCall.js';
import { UserDataPanelView } from './UserDataPanelView.js';

const meta = {
  title: 'Parts/User data panel',
  component: UserDataPanelView,
  args: {
    call: makeCall({ userData: CUSTOMER }),
    permission: YES,
    problem: undefined,
    onSetData: fn(async () => true),
    schema: customerData,
  },
} satisfies Meta<typeof UserDataPanelView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const BySchema: Story = {};

export const Changed: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Change Reason' }));
    await userEvent.keyboard('Renewal{Enter}');
    await expect(args.onSetData).toHaveBeenCalledWith('1700000000.1', 'reason', 'Renewal');
    await expect(await canvas.findByText('Sent')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Change Reason' })).toHaveFocus();
  },
};

export const SeveralCalls: Story = { args: { permission: { ok: false, reason: 'several-calls' } } };

export const NotSent: Story = { args: { problem: { code: 'not-connected', command: 'setData' } } };

export const WithoutSchema: Story = { args: { schema: undefined } };

export const NoData: Story = { args: { call: makeCall(), schema: undefined } };

export const NoCall: Story = { args: { call: undefined } };

export const Hundreds: Story = {
  args: {
    schema: undefined,
    call: makeCall({ userData: new Map(Array.from({ length: 400 }, (_, at) => [`Field ${at + 1}`, `Value ${at + 1}`])) }),
  },
};

export const French: Story = { globals: { locale: 'fr' } };

export const RightToLeft: Story = { globals: { direction: 'rtl', locale: 'ar' } };
