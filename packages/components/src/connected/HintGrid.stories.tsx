import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { OFFICE } from '../../test/people.js';
import { HintGrid } from './HintGrid.js';

const meta = {
  title: 'On a phone/Colleagues',
  component: HintGrid,
  args: { colleagues: OFFICE },
  parameters: { simulator: {} satisfies StoryPhoneOptions },
} satisfies Meta<typeof HintGrid>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ColleaguesTalk: Story = {
  play: async ({ canvas, ...context }) => {
    const { world } = phoneOf(context);
    const tile = await canvas.findByRole('row', { name: 'Cléa Moreau, 1002 Available' });
    const { height } = tile.getBoundingClientRect();
    world.call('bob', '1002');
    await canvas.findByRole('row', { name: 'Bob Lambert, 1001 On a call' });
    await canvas.findByRole('row', { name: 'Cléa Moreau, 1002 Ringing' });
    world.answer('clea');
    await canvas.findByRole('row', { name: 'Cléa Moreau, 1002 On a call' });
    world.call('dan', '1002');
    await canvas.findByRole('row', { name: 'Cléa Moreau, 1002 Busy, ringing' });
    world.hold('bob');
    await canvas.findByRole('row', { name: 'Bob Lambert, 1001 On hold' });
    world.plug('farid', false);
    await canvas.findByRole('row', { name: 'Farid Benali, 1005 Unavailable' });
    // The longest word moves nothing.
    await expect(tile.getBoundingClientRect().height).toBe(height);
    world.hangUp('bob');
    await canvas.findByRole('row', { name: 'Bob Lambert, 1001 Available' });
  },
};

export const CallsWhoIsChosen: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    await userEvent.click(await canvas.findByRole('row', { name: 'Bob Lambert, 1001 Available' }));
    await canvas.findByRole('row', { name: 'Bob Lambert, 1001 Ringing' });
    await expect(world.callsOf('bob')).toMatchObject([{ otherDN: '1000' }]);
    world.answer('bob');
    await canvas.findByText('Press to ask during the call');
  },
};

export const TransfersTo: Story = {
  args: { onTransferTo: fn() },
  parameters: {
    simulator: {
      script: (world) => {
        world.call('0612345678', '1000');
        world.answer('ada');
      },
    } satisfies StoryPhoneOptions,
  },
  play: async ({ canvas, userEvent, args }) => {
    await canvas.findByRole('row', { name: 'Bob Lambert, 1001 Available' });
    // By keyboard: a simulated pointer that goes from the row to its button tells the row that it has left the page.
    await userEvent.click(canvas.getByRole('searchbox'));
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.click(await canvas.findByRole('button', { name: 'Transfer to Bob Lambert' }));
    await expect(args.onTransferTo).toHaveBeenCalledWith('1001');
  },
};

export const UnknownAfterARestart: Story = {
  play: async ({ canvas, ...context }) => {
    const { world, faults } = phoneOf(context);
    await canvas.findByRole('row', { name: 'Bob Lambert, 1001 Available' });
    faults.restart({ hints: 'unknown' });
    await canvas.findByRole('row', { name: 'Bob Lambert, 1001 Not known' });
    await waitFor(() => expect(canvas.getByRole('grid')).not.toHaveAccessibleDescription('Not connected to the server'), {
      timeout: 5_000,
    });
    world.call('bob', '1002');
    await canvas.findByRole('row', { name: 'Bob Lambert, 1001 On a call' });
  },
};

export const LivingOffice: Story = { parameters: { simulator: { scenario: 'office' } satisfies StoryPhoneOptions } };
