import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../.storybook/storyPhone.js';
import { JANE } from '../test/people.js';
import { HeadlessDesk } from './HeadlessDesk.js';

const meta = {
  title: 'Guide/Your own interface/Headless desk',
  component: HeadlessDesk,
  tags: ['!autodocs'],
  parameters: { simulator: { script: (world) => void world.callQueue('sales', JANE) } satisfies StoryPhoneOptions },
} satisfies Meta<typeof HeadlessDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Answers, holds, resumes and hangs up, and dials a colleague. */
export const AnswersHoldsAndHangsUp: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    const call = await canvas.findByRole('listitem', { name: 'Jane Martin' });
    await expect(call).toHaveTextContent('ringing, queue sales');
    await expect(call).toHaveTextContent('4711');
    await userEvent.click(within(call).getByRole('button', { name: 'Answer' }));
    await userEvent.click(await within(call).findByRole('button', { name: 'Hold' }));
    await userEvent.click(await within(call).findByRole('button', { name: 'Resume' }));
    await within(call).findByRole('button', { name: 'Hold' });
    await expect(world.statusOf('ada')).toBe('CALLING');
    await userEvent.click(within(call).getByRole('button', { name: 'Hang up' }));
    await canvas.findByText('No calls');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Number' }), '1001{Enter}');
    await canvas.findByRole('listitem', { name: /Bob|1001/ });
    await waitFor(() => expect(canvas.getByText(/^1001: /)).toHaveTextContent(/1001: RINGING/));
  },
};
