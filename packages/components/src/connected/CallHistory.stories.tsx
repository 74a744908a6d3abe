import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { CallHistory } from './CallHistory.js';

const meta = {
  title: 'On a phone/Call history',
  component: CallHistory,
  parameters: { simulator: {} satisfies StoryPhoneOptions },
} satisfies Meta<typeof CallHistory>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A call that nobody took stands there once it is over, and is called back by Enter. */
export const MissedAndCalledBack: Story = {
  parameters: {
    screens: { clock: 'runs', skip: 'it waits until the call is written down, and shows when that was' },
    simulator: {} satisfies StoryPhoneOptions,
  },
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    await canvas.findByText('No calls yet');
    world.call('bob', '1000');
    world.hangUp('bob');
    // The server writes a call down a moment after it ended.
    const row = await canvas.findByRole('row', { name: /^Bob Lambert, 1001 Missed .+ Available$/ }, { timeout: 8_000 });
    await expect(canvas.getByText('Today')).toBeVisible();
    canvas.getByRole('button', { name: 'Refresh' }).focus();
    await userEvent.tab();
    await expect(row).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await canvas.findByRole('row', { name: /^Bob Lambert, 1001 Missed .+ Ringing$/ });
    await expect(world.callsOf('bob')).toMatchObject([{ otherDN: '1000' }]);
  },
};

export const TwoWeeks: Story = {
  args: { size: null },
  parameters: { simulator: { pastCalls: 60 } satisfies StoryPhoneOptions },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('row').length).toBeGreaterThan(3));
  },
};

export const AThousand: Story = {
  args: { size: 1_000 },
  parameters: { simulator: { pastCalls: 1_000 } satisfies StoryPhoneOptions },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('row').length).toBeGreaterThan(3), { timeout: 5_000 });
    await expect(canvas.getAllByRole('row').length).toBeLessThan(150);
  },
};

export const Refreshed: Story = {
  parameters: { simulator: { pastCalls: 5 } satisfies StoryPhoneOptions },
  play: async ({ canvas, userEvent, ...context }) => {
    await waitFor(() => expect(canvas.getAllByRole('row').length).toBeGreaterThan(3));
    const rows = canvas.getAllByRole('row').length;
    phoneOf(context).faults.delayAnswers(600);
    const button = canvas.getByRole('button', { name: 'Refresh' });
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAccessibleDescription('Waiting for the server'));
    await expect(canvas.getAllByRole('row')).toHaveLength(rows);
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'), { timeout: 3_000 });
  },
};

export const ASlowServer: Story = {
  parameters: { simulator: { pastCalls: 5, script: (_, faults) => faults.delayAnswers(1_000) } satisfies StoryPhoneOptions },
  play: async ({ canvas }) => {
    await canvas.findByText('Fetching the history…');
    await waitFor(() => expect(canvas.getAllByRole('row').length).toBeGreaterThan(3), { timeout: 5_000 });
  },
};
