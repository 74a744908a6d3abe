import type { ForwardingRow } from '@hookswitch/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { NOT_CONNECTED, YES } from '../../test/makeCall.js';
import { ForwardingView } from './ForwardingView.js';

const off = { isSelected: false, destination: '', isPending: false, problem: undefined };
const rows: readonly ForwardingRow[] = [
  { ...off, kind: 'unc' },
  { ...off, kind: 'busy', isSelected: true, destination: '1002' },
  { ...off, kind: 'na', destination: '06 12 34 56 78' },
];

const meta = {
  title: 'Parts/Forwarding',
  component: ForwardingView,
  args: { rows, permission: YES, onChange: fn() },
} satisfies Meta<typeof ForwardingView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ThreeForwards: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const all = canvas.getByRole('switch', { name: 'Forward all calls' });
    await expect(all).toHaveAccessibleDescription('Enter a number to forward to first');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Forward all calls: number' }), '1003');
    await userEvent.click(all);
    await expect(args.onChange).toHaveBeenLastCalledWith('unc', true, '1003');
    await userEvent.click(canvas.getByRole('switch', { name: 'Forward when busy' }));
    await expect(args.onChange).toHaveBeenLastCalledWith('busy', false, '1002');
  },
};

export const ChangesTheDestination: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox', { name: 'Forward when busy: number' });
    await userEvent.clear(field);
    await userEvent.type(field, '1009{Enter}');
    await expect(args.onChange).toHaveBeenLastCalledWith('busy', true, '1009');
  },
};

export const Pending: Story = { args: { rows: rows.map((row) => ({ ...row, isPending: row.kind === 'na' })) } };

export const Unknown: Story = { args: { rows: rows.map((row) => ({ ...row, isSelected: undefined, destination: '' })) } };

export const NotAllowed: Story = { args: { permission: NOT_CONNECTED } };

export const Refused: Story = {
  args: {
    rows: rows.map((row) => (row.kind === 'unc' ? { ...row, problem: { code: 'bad-destination', command: 'uncFwd', typed: '12$' } } : row)),
  },
};

export const French: Story = { globals: { locale: 'fr' } };

export const OwnNumber: Story = {
  args: { refusalOf: (destination) => (destination === '1000' ? 'own-number' : undefined) },
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Forward all calls: number' }), '1000');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This is your own number');
    await userEvent.click(canvas.getByRole('switch', { name: 'Forward all calls' }));
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

export const NotConfirmed: Story = {
  args: {
    rows: rows.map((row) => (row.kind === 'busy' ? { ...row, problem: { code: 'timeout', command: 'busyFwd', partial: false } } : row)),
  },
};
