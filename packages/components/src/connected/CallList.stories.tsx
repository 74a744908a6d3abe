import type { World } from '@hookswitch/simulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { JANE } from '../../test/people.js';
import { CallList } from './CallList.js';

const meta = {
  title: 'On a phone/Calls',
  component: CallList,
  args: { onTransfer: fn() },
  parameters: { simulator: {} satisfies StoryPhoneOptions },
} satisfies Meta<typeof CallList>;

export default meta;
type Story = StoryObj<typeof meta>;

const talkToJane = (world: World) => {
  world.call(JANE, '1000');
  world.answer('ada');
};
const talkToBob = (world: World) => {
  world.call('bob', '1000');
  world.answer('ada');
};

export const Quiet: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No calls')).toBeVisible();
  },
};

export const QueueCallWithData: Story = {
  parameters: { simulator: { script: (world) => void world.callQueue('sales', JANE) } satisfies StoryPhoneOptions },
  play: async ({ canvas, userEvent }) => {
    const ringing = await canvas.findByRole('article', { name: 'Ringing, Jane Martin' });
    await expect(ringing).toHaveTextContent('queue sales');
    await expect(ringing).toHaveTextContent('4711');
    await expect(canvas.getByRole('status')).toHaveTextContent(/^Incoming call: Jane Martin.*queue sales, customer 4711/);
    await userEvent.click(within(ringing).getByRole('button', { name: 'Answer' }));
    const call = await canvas.findByRole('article', { name: 'On the line, Jane Martin' });
    await expect(call).toHaveTextContent('renewal');
  },
};

export const HoldsAndResumes: Story = {
  parameters: { simulator: { script: talkToJane } satisfies StoryPhoneOptions },
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    await userEvent.click(await canvas.findByRole('button', { name: 'Hold' }));
    await canvas.findByRole('article', { name: 'On hold, Jane Martin' });
    await expect(world.statusOf('ada')).toBe('ONHOLD');
    await userEvent.click(canvas.getByRole('button', { name: 'Resume' }));
    await canvas.findByRole('article', { name: 'On the line, Jane Martin' });
    await expect(world.statusOf('ada')).toBe('CALLING');
    world.hangUp(JANE.number);
    await canvas.findByText('The call with Jane Martin has ended.');
  },
};

export const SecondCallRings: Story = {
  parameters: {
    screens: { clock: 'runs', skip: 'it waits until a press counts, and the durations in it go on' },
    simulator: { script: talkToBob } satisfies StoryPhoneOptions,
  },
  play: async ({ canvas, userEvent, ...context }) => {
    await canvas.findByRole('article', { name: 'On the line, Bob Lambert' });
    phoneOf(context).world.call(JANE, '1000');
    const ringing = await canvas.findByRole('article', { name: 'Ringing, Jane Martin' });
    // The call that needs the agent stands first.
    await expect(canvas.getAllByRole('article')[0]).toBe(ringing);
    // A press in the moment the card takes its place was meant for the call before: it is pressed until it counts.
    await waitFor(async () => {
      await userEvent.click(within(ringing).getByRole('button', { name: 'Refuse' }));
      await expect(canvas.getAllByRole('article')).toHaveLength(1);
    });
    await canvas.findByRole('article', { name: 'On the line, Bob Lambert' });
  },
};

export const AddsData: Story = {
  parameters: { simulator: { script: talkToBob } satisfies StoryPhoneOptions },
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    await userEvent.click(await canvas.findByRole('button', { name: 'Add data' }));
    await userEvent.type(canvas.getByRole('textbox', { name: 'Label' }), 'reason');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Value' }), 'invoice');
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await canvas.findByText('Sent');
    // Who gets the call next sees it.
    world.transfer('bob', '1002');
    world.answer('clea');
    await canvas.findByRole('article', { name: 'On the line, Cléa Moreau' });
    await expect(world.callsOf('clea')[0]?.userData).toMatchObject({ USR_reason: 'invoice' });
  },
};

export const LostWithTheLink: Story = {
  parameters: { simulator: { script: talkToJane } satisfies StoryPhoneOptions },
  play: async ({ canvas, ...context }) => {
    await canvas.findByRole('article', { name: 'On the line, Jane Martin' });
    phoneOf(context).faults.restart({ calls: 'lost' });
    await canvas.findByText('Checking with the server');
    await canvas.findByText(/ended while you were disconnected/, {}, { timeout: 5_000 });
  },
};

export const French: Story = {
  globals: { locale: 'fr' },
  parameters: { simulator: { script: (world) => void world.callQueue('sales', JANE) } satisfies StoryPhoneOptions },
};
