import type { World } from '@hookswitch/simulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../.storybook/storyPhone.js';
import { JANE, OFFICE } from '../test/people.js';
import { HeadlessDesk } from './headless/HeadlessDesk.js';

const meta = {
  title: 'Guide/Your own interface/Headless desk',
  component: HeadlessDesk,
  tags: ['!autodocs'],
  args: { colleagues: OFFICE, rings: false },
  parameters: { simulator: {} satisfies StoryPhoneOptions },
} satisfies Meta<typeof HeadlessDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

/** For stories in which a call ends. */
const RESTLESS = { skip: 'the history is asked for again a moment after a call has ended' };

const queueCall = (world: World) => void world.callQueue('sales', JANE);
const talkToJane = (world: World) => {
  world.call(JANE, '1000');
  world.answer('ada');
};

/** A customer is answered and put on hold, a colleague asked, and the two connected. */
export const AnswersHoldsConsultsAndConnects: Story = {
  globals: { width: '1280' },
  parameters: { screens: RESTLESS, simulator: { script: queueCall } satisfies StoryPhoneOptions },
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    const jane = await canvas.findByRole('listitem', { name: 'Jane Martin' });
    await expect(canvas.getByText('Jane Martin is calling, queue sales.')).toBeVisible();
    await expect(jane).toHaveTextContent('4711');
    await userEvent.click(within(jane).getByRole('button', { name: 'Answer' }));
    await userEvent.click(await within(jane).findByRole('button', { name: 'Hold' }));
    await userEvent.click(await within(jane).findByRole('button', { name: 'Resume' }));
    await within(jane).findByRole('button', { name: 'Hold' });
    await expect(world.statusOf('ada')).toBe('CALLING');
    await userEvent.click(within(jane).getByRole('button', { name: 'Transfer' }));
    const transfer = canvas.getByRole('region', { name: 'Transfer Jane Martin' });
    await userEvent.type(within(transfer).getByRole('combobox', { name: 'Transfer to' }), 'Cléa Moreau');
    await userEvent.click(within(transfer).getByRole('button', { name: 'Ask first' }));
    await canvas.findByRole('listitem', { name: 'Cléa Moreau' });
    const connect = await within(transfer).findByRole('button', { name: 'Connect them' });
    // Nobody can be connected to a phone that still rings.
    await expect(connect).toHaveAccessibleDescription('Not in this state of the call');
    world.answer('clea');
    await waitFor(() => expect(connect).toHaveAttribute('aria-disabled', 'false'));
    await userEvent.click(connect);
    await canvas.findByText('No calls');
    await expect(world.callsOf('clea')[0]).toMatchObject({ otherDN: JANE.number });
  },
};

/** What may not be done now keeps its place, and says why. */
export const SaysWhyNot: Story = {
  parameters: { simulator: { script: talkToJane } satisfies StoryPhoneOptions },
  play: async ({ canvas, ...context }) => {
    const jane = await canvas.findByRole('listitem', { name: 'Jane Martin' });
    phoneOf(context).faults.stop();
    await canvas.findByText('The connection is lost and being restored');
    for (const name of ['Hold', 'Transfer', 'Hang up'])
      await expect(within(jane).getByRole('button', { name })).toHaveAccessibleDescription('No connection to the server');
  },
};

/** To whom is chosen in the list of colleagues. */
export const TransfersAtOnce: Story = {
  parameters: { screens: RESTLESS, simulator: { script: talkToJane } satisfies StoryPhoneOptions },
  play: async ({ canvas, userEvent, ...context }) => {
    await canvas.findByRole('listitem', { name: 'Jane Martin' });
    await userEvent.click(canvas.getByRole('button', { name: 'Transfer to Bob Lambert' }));
    await expect(await canvas.findByRole('combobox', { name: 'Transfer to' })).toHaveValue('1001');
    await userEvent.click(canvas.getByRole('button', { name: 'Transfer now' }));
    await canvas.findByText('No calls');
    await expect(phoneOf(context).world.statusOf('bob')).toBe('RINGING');
  },
};

export const AsksAndGoesBack: Story = {
  parameters: { screens: RESTLESS, simulator: { script: talkToJane } satisfies StoryPhoneOptions },
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    await userEvent.click(await canvas.findByRole('button', { name: 'Transfer' }));
    await userEvent.type(await canvas.findByRole('combobox', { name: 'Transfer to' }), '1002{Enter}');
    await canvas.findByRole('listitem', { name: 'Cléa Moreau' });
    world.answer('clea');
    await userEvent.click(await canvas.findByRole('button', { name: 'Swap' }));
    await waitFor(() => expect(canvas.getByRole('listitem', { name: 'Cléa Moreau' })).toHaveTextContent('On hold'));
    await userEvent.click(canvas.getByRole('button', { name: 'Back to Jane Martin' }));
    await waitFor(() => expect(canvas.queryByRole('listitem', { name: 'Cléa Moreau' })).toBeNull());
    await expect(canvas.getByRole('listitem', { name: 'Jane Martin' })).toBeVisible();
  },
};

/** Data for the next call and for the one that is up, and keys for whoever answers. */
export const SendsDataAndKeys: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    await userEvent.click(canvas.getByText('Data for the next call'));
    await userEvent.type(canvas.getByRole('textbox', { name: 'New label' }), 'reason{Enter}');
    await userEvent.type(canvas.getByRole('textbox', { name: 'reason' }), 'invoice');
    await userEvent.type(canvas.getByRole('combobox', { name: 'Number' }), '1001{Enter}');
    const bob = await canvas.findByRole('listitem', { name: 'Bob Lambert' });
    await waitFor(() => expect(world.statusOf('bob')).toBe('RINGING'));
    await expect(world.callsOf('bob')[0]?.userData).toMatchObject({ USR_reason: 'invoice' });
    world.answer('bob');
    await userEvent.click(await canvas.findByRole('button', { name: 'Send keys' }));
    const keys = canvas.getByRole('group', { name: 'Keys for Bob Lambert' });
    await userEvent.click(within(keys).getByRole('button', { name: '5' }));
    await canvas.findByText('Sent: 5');
    await userEvent.click(within(bob).getByText('Add or change data'));
    await userEvent.type(within(bob).getByRole('textbox', { name: 'Label' }), 'offer');
    await userEvent.type(within(bob).getByRole('textbox', { name: 'Value' }), '20 %{Enter}');
    await within(bob).findByText('Sent: offer');
    // Who gets the call next sees it.
    world.transfer('bob', '1002');
    await waitFor(() => expect(world.callsOf('clea')[0]?.userData).toMatchObject({ USR_offer: '20 %' }));
  },
};

/** Do not disturb, a forward, the mailbox: each as the server says. */
export const Settings: Story = {
  globals: { width: '1280' },
  parameters: {
    simulator: {
      script: (world) => {
        world.leaveMessage('ada');
      },
    } satisfies StoryPhoneOptions,
  },
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    await canvas.findByText('1 new and 0 old messages');
    const dnd = canvas.getByRole('checkbox', { name: 'Do not disturb' });
    await userEvent.click(dnd);
    await waitFor(() => expect(dnd).toBeChecked());
    await expect(world.user('ada')?.features.dnd).toBe(true);
    await userEvent.type(canvas.getByRole('textbox', { name: 'Forward when busy to' }), '1002{Enter}');
    await canvas.findByRole('button', { name: 'Stop forwarding' });
    await userEvent.click(canvas.getByRole('button', { name: 'Listen' }));
    await canvas.findByRole('listitem', { name: 'Voicemail' });
  },
};

export const HistoryAndContacts: Story = {
  parameters: { simulator: { pastCalls: 5 } satisfies StoryPhoneOptions },
  play: async ({ canvas, userEvent }) => {
    const history = canvas.getByRole('region', { name: 'History' });
    await waitFor(() => expect(within(history).getAllByRole('listitem')).toHaveLength(5));
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Search' }), 'Lam');
    const star = await canvas.findByRole('checkbox', { name: 'Bob Lambert is a favourite' });
    await userEvent.click(star);
    await waitFor(() => expect(star).toBeChecked());
  },
};

export const LogsIn: Story = {
  parameters: { simulator: { agent: false } satisfies StoryPhoneOptions },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'User name' }), 'ada');
    await userEvent.type(canvas.getByLabelText('Password'), 'wrong{Enter}');
    await canvas.findByText('User name or password is wrong');
    await userEvent.clear(canvas.getByLabelText('Password'));
    await userEvent.type(canvas.getByLabelText('Password'), '1234{Enter}');
    await canvas.findByRole('heading', { name: 'Ada Ives' });
    await canvas.findByText('No calls');
  },
};

/** Keys rest while anybody types. */
export const Shortcuts: Story = {
  parameters: { simulator: { script: queueCall } satisfies StoryPhoneOptions },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('listitem', { name: 'Jane Martin' });
    await waitFor(async () => {
      await userEvent.keyboard('?');
      await expect(canvas.getByRole('region', { name: 'Keyboard shortcuts' })).toBeVisible();
    });
    await userEvent.keyboard('{Alt>}{Shift>}P{/Shift}{/Alt}');
    await canvas.findByText('Answering Jane Martin');
    await canvas.findByRole('button', { name: 'Hold' });
  },
};
