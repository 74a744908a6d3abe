import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { CUSTOMER, customerData } from '../../test/customerData.js';
import { makeCall, makeRow, NOW } from '../../test/makeCall.js';
import { CallListView } from './CallListView.js';

const established = makeCall({ queue: 'Sales', userData: CUSTOMER });
const some = (...keys: string[]) => new Map([...CUSTOMER].filter(([key]) => keys.includes(key)));

const meta = {
  title: 'Parts/Call list/User data',
  component: CallListView,
  args: {
    rows: [makeRow(established)],
    isDeviceConference: false,
    isVerified: true,
    notice: undefined,
    onDismissNotice: fn(),
    onAnswer: fn(),
    onHangUp: fn(),
    onHold: fn(),
    onResume: fn(),
    onTransfer: fn(),
    onSetData: fn(async () => true),
    schema: customerData,
    now: () => NOW,
  },
} satisfies Meta<typeof CallListView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const BySchema: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Status',
      'Customer',
      'Balance',
      'Since',
      'VIP',
      'PIN',
      'Call back',
      'Reason',
      'campaign',
    ]);
    await expect(canvas.getByRole('link', { name: /47\/11/ })).toHaveAttribute('href', 'https://crm.example/c/47%2F11');
  },
};

export const BeforeTheAnswer: Story = {
  args: {
    rows: [makeRow(makeCall({ state: 'ringing', queue: 'Sales', userData: some('customer', 'status', 'balance'), answeredAt: undefined }))],
  },
};

export const SecretRevealed: Story = {
  args: { rows: [makeRow(makeCall({ userData: some('customer', 'pin') }))] },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const show = canvas.getByRole('button', { name: 'Show PIN' });
    await expect(canvasElement).not.toHaveTextContent('2580');
    await userEvent.click(show);
    await expect(show).toHaveAttribute('aria-pressed', 'true');
    await expect(canvas.getByText('2580')).toBeVisible();
  },
};

export const ChangedInItsPlace: Story = {
  args: { rows: [makeRow(makeCall({ userData: some('customer', 'status', 'balance') }))] },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Change Reason' }));
    await userEvent.keyboard('Renewal{Enter}');
    await expect(args.onSetData).toHaveBeenCalledWith(established.id, 'reason', 'Renewal');
    await expect(await canvas.findByText('Sent')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Change Reason' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Change Balance' }));
    const field = canvas.getByRole('textbox', { name: 'Balance' });
    await userEvent.clear(field);
    await userEvent.type(field, 'much');
    await expect(canvas.getByRole('button', { name: 'Send' })).toHaveAccessibleDescription('This does not fit here');
  },
};

export const Choosing: Story = {
  args: { rows: [makeRow(makeCall({ userData: some('customer', 'status') }))] },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Change Status' }));
    await expect(canvas.getByRole('combobox', { name: 'Status' })).toHaveFocus();
  },
};

export const Malformed: Story = {
  args: {
    rows: [
      makeRow(
        makeCall({
          userData: new Map([
            ['customer', '..'],
            ['status', 'bronze'],
            ['balance', '12,50 €'],
            ['since', '<script>alert(1)</script>'],
            ['__proto__', 'polluted'],
          ]),
        }),
      ),
    ],
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('polluted')).toBeVisible();
  },
};

export const NotNow: Story = {
  args: {
    rows: [
      makeRow(makeCall({ state: 'held', userData: some('customer', 'status') })),
      makeRow(makeCall({ id: '9.1', name: 'Ada Ives', userData: some('vip') })),
    ].map((row) => ({ ...row, permissions: { ...row.permissions, 'set-data': { ok: false, reason: 'several-calls' } } })),
  },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const change = canvas.getAllByRole('button', { name: 'Change VIP' })[0];
    await expect(change).toHaveAttribute('aria-disabled', 'true');
    await expect(change).toHaveAccessibleDescription('Only with a single connected call');
    change?.focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onSetData).not.toHaveBeenCalled();
  },
};

export const French: Story = { globals: { locale: 'fr' } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { rows: [makeRow(makeCall({ name: 'فاطمة الزهراء', userData: new Map([...CUSTOMER, ['reason', 'تجديد العقد']]) }))] },
};

export const Dark: Story = { globals: { theme: 'dark' } };
