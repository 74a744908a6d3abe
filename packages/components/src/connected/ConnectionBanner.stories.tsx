import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { JANE } from '../../test/people.js';
import { CallList } from './CallList.js';
import { ConnectionBanner } from './ConnectionBanner.js';

const meta = {
  title: 'On a phone/Connection banner',
  component: ConnectionBanner,
  render: (args) => (
    <>
      <ConnectionBanner {...args} data-testid="banner" />
      <CallList onTransfer={fn()} />
    </>
  ),
  parameters: {
    simulator: {
      script: (world) => {
        world.call(JANE, '1000');
        world.answer('ada');
      },
    } satisfies StoryPhoneOptions,
  },
} satisfies Meta<typeof ConnectionBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

const SOON = { timeout: 5_000 };

export const LinkBreaksAndComesBack: Story = {
  play: async ({ canvas, ...context }) => {
    const banner = canvas.getByTestId('banner');
    await expect(banner).toHaveAttribute('data-state', 'well');
    phoneOf(context).faults.drop('ada');
    await canvas.findByText('Connection lost');
    await canvas.findByText('Checking with the server');
    await waitFor(() => expect(banner).toHaveAttribute('data-state', 'well'), SOON);
    await expect(canvas.queryByText('Checking with the server')).toBeNull();
    await expect(canvas.getByRole('article', { name: 'On the line, Jane Martin' })).toBeVisible();
  },
};

export const ServerStopsAndStarts: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    const { faults } = phoneOf(context);
    const banner = canvas.getByTestId('banner');
    faults.stop();
    await canvas.findByText('Connection lost');
    await userEvent.click(canvas.getByRole('button', { name: 'Try now' }));
    // In vain: the next wait is longer.
    await canvas.findByText('next try in 2 s', {}, SOON);
    faults.start();
    await userEvent.click(canvas.getByRole('button', { name: 'Try now' }));
    await waitFor(() => expect(banner).toHaveAttribute('data-state', 'well'), SOON);
  },
};

export const SessionHasExpired: Story = {
  play: async ({ canvas, ...context }) => {
    const { faults } = phoneOf(context);
    faults.expireTokens();
    faults.drop();
    await canvas.findByText(/session has expired/, {}, SOON);
  },
};
