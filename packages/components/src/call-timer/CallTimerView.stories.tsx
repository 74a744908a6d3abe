import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { NOW } from '../../test/makeCall.js';
import { CallTimerView } from './CallTimerView.js';

const meta = {
  title: 'Parts/Call timer',
  component: CallTimerView,
  args: { since: { at: NOW - 42_000, exact: true }, now: () => NOW },
} satisfies Meta<typeof CallTimerView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Running: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('timer')).toHaveTextContent('0:42');
  },
};

export const Hours: Story = { args: { since: { at: NOW - 36_000_000, exact: true } } };

export const NotKnownToTheSecond: Story = { args: { since: { at: NOW - 724_000, exact: false } } };

/** Nothing, and no room for it. */
export const WithoutACall: Story = {
  args: { since: undefined },
  parameters: { screens: { empty: 'there is no call to time' } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('timer')).toBeNull();
  },
};
