import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { NOT_CONNECTED, YES } from '../../test/makeCall.js';
import { DndToggleView } from './DndToggleView.js';

const meta = {
  title: 'Parts/Do not disturb',
  component: DndToggleView,
  args: { isSelected: false, isPending: false, permission: YES, problem: undefined, onChange: fn() },
} satisfies Meta<typeof DndToggleView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Off: Story = {
  play: async ({ canvasElement, args }) => {
    const toggle = within(canvasElement).getByRole('switch', { name: 'Do not disturb' });
    await userEvent.tab();
    await expect(toggle).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(args.onChange).toHaveBeenCalledWith(true);
    // Not what was clicked but what the server says.
    await expect(toggle).not.toBeChecked();
  },
};

export const On: Story = { args: { isSelected: true } };

export const Pending: Story = {
  args: { isPending: true },
  play: async ({ canvasElement, args }) => {
    const toggle = within(canvasElement).getByRole('switch');
    await userEvent.click(toggle);
    await expect(args.onChange).not.toHaveBeenCalled();
    await expect(toggle).toHaveAccessibleDescription('Waiting for the server');
  },
};

export const Unknown: Story = {
  args: { isSelected: undefined },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('switch')).toHaveAccessibleDescription('Not known');
  },
};

export const NotAllowed: Story = {
  args: { permission: NOT_CONNECTED },
  play: async ({ canvasElement }) => {
    const toggle = within(canvasElement).getByRole('switch');
    await expect(toggle).toHaveAttribute('aria-disabled', 'true');
    await userEvent.tab();
    await expect(toggle).toHaveFocus();
    await waitFor(() => expect(within(canvasElement).getByText('Not connected to the server')).toBeVisible());
  },
};

export const Refused: Story = { args: { problem: { code: 'timeout', command: 'dnd', partial: false } } };

export const French: Story = {
  globals: { locale: 'fr' },
  args: { isSelected: true, problem: { code: 'timeout', command: 'dnd', partial: false } },
};
