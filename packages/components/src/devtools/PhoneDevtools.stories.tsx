import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { janesFrame, MINUTE, makeRecorder } from '../../test/makeRecorder.js';
import './devtools.css';
import { PhoneDevtools } from './PhoneDevtools.js';

const meta = {
  title: 'Developers/Devtools',
  component: PhoneDevtools,
  args: { recorder: makeRecorder(MINUTE), onCopy: fn() },
} satisfies Meta<typeof PhoneDevtools>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AMinute: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const box = canvas.getByRole('region', { name: 'Timeline, newest last' });
    await expect(canvas.getAllByRole('row')).toHaveLength(MINUTE.length + 1);
    await expect(Math.ceil(box.scrollTop + box.clientHeight)).toBeGreaterThanOrEqual(box.scrollHeight - 1);
  },
};

export const Wide: Story = { globals: { width: '1280' } };

export const Dark: Story = { globals: { theme: 'dark', width: '1280' } };

export const ByKeyboard: Story = {
  globals: { width: '1280' },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Frames' })).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('button', { name: 'Frames' })).toHaveAttribute('aria-pressed', 'false');
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Calls' })).toHaveFocus();
    for (const _ of ['Commands', 'Connection', 'Call']) await userEvent.tab();
    await expect(canvas.getByRole('combobox', { name: 'Call' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onCopy).toHaveBeenCalledOnce();
    await userEvent.tab();
    await expect(canvas.getByRole('region', { name: 'Timeline, newest last' })).toHaveFocus();
    await userEvent.tab();
    const summary = canvas.getByText('received LoggedOn').closest('summary');
    await expect(summary).toHaveFocus();
    // A key that a script presses opens no <details>: only one that a person presses.
    await userEvent.click(canvas.getByText('received LoggedOn'));
    await expect(canvas.getByText(/"msgType": "LoggedOn"/)).toBeVisible();
  },
};

export const OneCall: Story = {
  globals: { width: '1280' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Call' }), '1700000000.1');
    await expect(canvas.getAllByRole('row')).toHaveLength(7 + 1);
  },
};

export const ScrolledBack: Story = {
  args: { recorder: makeRecorder(MINUTE) },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const box = canvas.getByRole('region', { name: 'Timeline, newest last' });
    box.scrollTop = 0;
    box.dispatchEvent(new Event('scroll'));
    if ('add' in args.recorder && typeof args.recorder.add === 'function') args.recorder.add(janesFrame(60_000, 'EventReleased'));
    await expect(await canvas.findByText('received PhoneEvent EventReleased')).toBeInTheDocument();
    await expect(box.scrollTop).toBe(0);
  },
};

export const Nothing: Story = { args: { recorder: makeRecorder() } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };
