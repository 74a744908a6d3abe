import type { World } from '@hookswitch/simulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { JANE } from '../../test/people.js';
import { CallTimer } from './CallTimer.js';

const meta = {
  title: 'On a phone/Call timer',
  component: CallTimer,
  parameters: { simulator: {} satisfies StoryPhoneOptions },
} satisfies Meta<typeof CallTimer>;

export default meta;
type Story = StoryObj<typeof meta>;

const talkToJane = (world: World) => {
  world.call(JANE, '1000');
  world.answer('ada');
};

export const OnTheLine: Story = {
  parameters: { simulator: { script: talkToJane } satisfies StoryPhoneOptions },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('timer')).toHaveTextContent(/^0:0\d$/);
  },
};

/** It comes with a call and goes with it. */
export const WithoutACall: Story = {
  parameters: { screens: { empty: 'the call is over' } },
  play: async ({ canvas, ...context }) => {
    const { world } = phoneOf(context);
    await expect(canvas.queryByRole('timer')).toBeNull();
    talkToJane(world);
    await canvas.findByRole('timer');
    world.hangUp(JANE.number);
    await waitFor(() => expect(canvas.queryByRole('timer')).toBeNull());
  },
};
