import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { customerData } from '../../test/customerData.js';
import { JANE } from '../../test/people.js';
import { UserDataPanel } from './UserDataPanel.js';

const meta = {
  title: 'On a phone/User data panel',
  component: UserDataPanel,
  args: { schema: customerData },
  parameters: { simulator: { script: (world) => void world.callQueue('sales', JANE) } satisfies StoryPhoneOptions },
} satisfies Meta<typeof UserDataPanel>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WritesToTheCall: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    await canvas.findByRole('region', { name: 'Data of the call with Jane Martin' });
    // Not before the answer.
    await expect(canvas.getByRole('button', { name: 'Change Reason' })).toHaveAttribute('aria-disabled', 'true');
    world.answer('ada');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Change Reason' })).not.toHaveAttribute('aria-disabled'));
    await userEvent.click(canvas.getByRole('button', { name: 'Change Reason' }));
    await userEvent.keyboard('{Control>}a{/Control}cancellation{Enter}');
    await canvas.findByText('Sent');
    world.transfer('ada', '1002');
    await canvas.findByText('No call');
    await expect(world.callsOf('clea')[0]?.userData).toMatchObject({ USR_reason: 'cancellation' });
  },
};
