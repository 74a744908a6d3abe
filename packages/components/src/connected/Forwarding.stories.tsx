import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { Forwarding } from './Forwarding.js';

const meta = {
  title: 'On a phone/Forwarding',
  component: Forwarding,
  parameters: { simulator: {} satisfies StoryPhoneOptions },
} satisfies Meta<typeof Forwarding>;

export default meta;
type Story = StoryObj<typeof meta>;

const FORWARDS = [
  ['Forward all calls', 'uncFwd', '1003'],
  ['Forward when busy', 'busyFwd', '1004'],
  ['Forward on no answer', 'naFwd', '1005'],
] as const;

export const ConfirmedByTheServer: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    for (const [kind, forward, destination] of FORWARDS) {
      const toggle = await canvas.findByRole('switch', { name: kind });
      await userEvent.type(canvas.getByRole('textbox', { name: `${kind}: number` }), destination);
      await userEvent.click(toggle);
      await waitFor(() => expect(toggle).toBeChecked());
      await expect(world.user('ada')?.features[forward]).toEqual({ enabled: true, destination });
    }
    const all = canvas.getByRole('switch', { name: 'Forward all calls' });
    await userEvent.click(all);
    await waitFor(() => expect(all).not.toBeChecked());
    // The destination is kept for the next time.
    await expect(canvas.getByRole('textbox', { name: 'Forward all calls: number' })).toHaveValue('1003');
  },
};

export const ConfirmedInPart: Story = {
  ...ConfirmedByTheServer,
  parameters: { simulator: { userConfig: 'partial' } satisfies StoryPhoneOptions },
};

export const SetOnThePhone: Story = {
  play: async ({ canvas, ...context }) => {
    const toggle = await canvas.findByRole('switch', { name: 'Forward when busy' });
    phoneOf(context).world.setForward('ada', 'busyFwd', { enabled: true, destination: '1002' });
    await waitFor(() => expect(toggle).toBeChecked());
    await expect(canvas.getByRole('textbox', { name: 'Forward when busy: number' })).toHaveValue('1002');
  },
};

export const RefusesItsOwnNumber: Story = {
  args: { ownNumber: '1000' },
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    const toggle = await canvas.findByRole('switch', { name: 'Forward all calls' });
    const field = canvas.getByRole('textbox', { name: 'Forward all calls: number' });
    await userEvent.type(field, '10 00');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This is your own number');
    await userEvent.click(toggle);
    await userEvent.clear(field);
    await userEvent.type(field, '12$');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('No phone can dial this');
    await expect(world.user('ada')?.features.uncFwd.enabled).toBe(false);
    await userEvent.clear(field);
    await userEvent.type(field, '1002');
    await userEvent.click(toggle);
    await waitFor(() => expect(toggle).toBeChecked());
  },
};

export const NeverConfirmed: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    const { faults } = phoneOf(context);
    const toggle = await canvas.findByRole('switch', { name: 'Forward all calls' });
    await userEvent.type(canvas.getByRole('textbox', { name: 'Forward all calls: number' }), '1002');
    faults.freeze();
    await userEvent.click(toggle);
    await expect(toggle).toHaveAccessibleDescription('Waiting for the server');
    await expect(await canvas.findByRole('alert', undefined, { timeout: 7_000 })).toHaveTextContent('did not confirm');
    await expect(toggle).not.toBeChecked();
    await expect(canvas.getByRole('textbox', { name: 'Forward all calls: number' })).toHaveValue('1002');
  },
};
