import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { JANE } from '../../test/people.js';
import { PhoneStatus } from './PhoneStatus.js';

const meta = {
  title: 'On a phone/Phone status',
  component: PhoneStatus,
  args: { ownNumber: '1000' },
  parameters: { simulator: {} satisfies StoryPhoneOptions },
} satisfies Meta<typeof PhoneStatus>;

export default meta;
type Story = StoryObj<typeof meta>;

export const FollowsTheLine: Story = {
  play: async ({ canvas, ...context }) => {
    const { world } = phoneOf(context);
    const status = canvas.getByRole('group', { name: 'Your phone' });
    const says = (word: string) => waitFor(() => expect(status).toHaveTextContent(word));
    await expect(status).toHaveTextContent('Ada Ives');
    await says('Available');
    world.call(JANE, '1000');
    await says('Ringing');
    world.answer('ada');
    await says('On a call');
    world.call('bob', '1000');
    await says('Busy, ringing');
    world.hangUp('bob');
    world.hold('ada');
    await says('On hold');
    world.hangUp(JANE.number);
    await says('Available');
    world.plug('ada', false);
    await says('Unavailable');
  },
};

export const KeepsCallsAway: Story = {
  play: async ({ canvas, ...context }) => {
    const { world } = phoneOf(context);
    const status = canvas.getByRole('group', { name: 'Your phone' });
    const says = (words: RegExp) => waitFor(() => expect(status).toHaveTextContent(words));
    await says(/Available$/);
    world.setDnd('ada', true);
    await says(/Available.*Do not disturb/);
    world.setForward('ada', 'uncFwd', { enabled: true, destination: '1002' });
    await says(/Do not disturb.*Calls go to 1002/);
    world.setDnd('ada', false);
    world.setForward('ada', 'uncFwd', { enabled: false, destination: '1002' });
    await says(/Available$/);
  },
};
