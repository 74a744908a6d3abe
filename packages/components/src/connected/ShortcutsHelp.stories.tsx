import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { JANE } from '../../test/people.js';
import { ShortcutsHelp } from './ShortcutsHelp.js';

const meta = {
  title: 'On a phone/Keyboard shortcuts',
  component: ShortcutsHelp,
  args: { onTransfer: fn() },
  // A page of the documentation would hear the keys once for each story.
  tags: ['!autodocs'],
  parameters: { simulator: { script: (world) => void world.callQueue('sales', JANE) } satisfies StoryPhoneOptions },
  render: (args) => (
    <div className="hs">
      <label className="hs-host">
        Notes <input />
      </label>
      <ShortcutsHelp {...args} />
    </div>
  ),
} satisfies Meta<typeof ShortcutsHelp>;

export default meta;
type Story = StoryObj<typeof meta>;

/** From the ring to the transfer without a pointer; each key says what it did. */
export const AnswersHoldsAndTransfers: Story = {
  play: async ({ args, canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    await waitFor(async () => {
      await userEvent.keyboard('{Alt>}{Shift>}P{/Shift}{/Alt}');
      await expect(canvas.getByRole('status')).toHaveTextContent('Answering Jane Martin');
    });
    await waitFor(() => expect(world.statusOf('ada')).toBe('CALLING'));
    await userEvent.keyboard('{Alt>}{Shift>}H{/Shift}{/Alt}');
    await waitFor(() => expect(world.statusOf('ada')).toBe('ONHOLD'));
    await userEvent.keyboard('{Alt>}{Shift>}X{/Shift}{/Alt}');
    await expect(args.onTransfer).toHaveBeenCalledOnce();
    await userEvent.keyboard('?');
    await expect(canvas.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  },
};

/** In a field they are letters. */
export const RestsWhileSomebodyTypes: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    await waitFor(() => expect(phoneOf(context).world.statusOf('ada')).toBe('RINGING'));
    await userEvent.type(canvas.getByRole('textbox', { name: 'Notes' }), 'P?');
    await userEvent.keyboard('{Alt>}{Shift>}P{/Shift}{/Alt}');
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(phoneOf(context).world.statusOf('ada')).toBe('RINGING');
  },
};

/** A key that may not do anything now says why. */
export const SaysWhyNot: Story = {
  parameters: { simulator: { script: (world) => void world.callQueue('sales', JANE) } satisfies StoryPhoneOptions },
  play: async ({ canvas, userEvent, ...context }) => {
    phoneOf(context).faults.stop();
    await waitFor(async () => {
      await userEvent.keyboard('{Alt>}{Shift>}P{/Shift}{/Alt}');
      await expect(canvas.getByRole('status')).toHaveTextContent('Answer: Not connected to the server');
    });
  },
};
