import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { DndToggle } from './DndToggle.js';

const meta = {
  title: 'On a phone/Do not disturb',
  component: DndToggle,
  parameters: { simulator: {} satisfies StoryPhoneOptions },
} satisfies Meta<typeof DndToggle>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ConfirmedByTheServer: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    const { world, faults } = phoneOf(context);
    const toggle = await canvas.findByRole('switch', { name: 'Do not disturb' });
    faults.freeze('ada');
    await userEvent.click(toggle);
    await waitFor(() => expect(toggle).toHaveAccessibleDescription('Waiting for the server'));
    // What was clicked is not yet true.
    await expect(toggle).not.toBeChecked();
    faults.thaw('ada');
    await waitFor(() => expect(toggle).toBeChecked());
    await expect(world.user('ada')?.features.dnd).toBe(true);
    await userEvent.click(toggle);
    await waitFor(() => expect(toggle).not.toBeChecked());
  },
};

export const TurnedOnThePhone: Story = {
  play: async ({ canvas, ...context }) => {
    const toggle = await canvas.findByRole('switch', { name: 'Do not disturb' });
    await waitFor(() => expect(toggle).not.toHaveAccessibleDescription());
    phoneOf(context).world.setDnd('ada', true);
    await waitFor(() => expect(toggle).toBeChecked());
  },
};

export const ConfirmedInPart: Story = {
  ...ConfirmedByTheServer,
  parameters: { simulator: { userConfig: 'partial' } satisfies StoryPhoneOptions },
};
