import { defaultDirectory } from '@hookswitch/simulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { Contacts } from './Contacts.js';

const meta = {
  title: 'On a phone/Contacts',
  component: Contacts,
  parameters: { simulator: {} satisfies StoryPhoneOptions },
} satisfies Meta<typeof Contacts>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Accents and case are the server's business. */
export const FindsAndCallsByKeyboard: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    await canvas.findByText('No favourites yet. Search for somebody and press the star.');
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Find a contact' }), 'CLEA');
    await canvas.findByRole('row', { name: 'Cléa Moreau, 1002 Available' });
    await expect(canvas.getByRole('status')).toHaveTextContent('1 contact found');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await canvas.findByRole('row', { name: 'Cléa Moreau, 1002 Ringing' });
    await expect(world.callsOf('clea')).toMatchObject([{ otherDN: '1000' }]);
    world.answer('clea');
    await canvas.findByRole('row', { name: 'Cléa Moreau, 1002 On a call' });
    await canvas.findByText('Press to ask during the call');
  },
};

const keepsAStar: Story['play'] = async ({ canvas, userEvent, ...context }) => {
  phoneOf(context).faults.delayAnswers(300);
  const field = canvas.getByRole('searchbox');
  await userEvent.type(field, 'jane martin');
  await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('1 contact found'), { timeout: 8_000 });
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}');
  const star = canvas.getByRole('button', { name: 'Favourite: Jane Martin' });
  await expect(star).toHaveFocus();
  await waitFor(() => expect(star).toHaveAccessibleDescription('Waiting for the server'));
  await expect(star).toHaveAttribute('aria-pressed', 'false');
  await waitFor(() => expect(star).toHaveAttribute('aria-pressed', 'true'), { timeout: 5_000 });
  await userEvent.clear(field);
  await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Favourites'), { timeout: 5_000 });
  await expect(await canvas.findByRole('row', { name: /^Jane Martin/ })).toBeVisible();
};

export const AStarStays: Story = { play: keepsAStar };

export const AStarStaysOnAnOlderServer: Story = {
  parameters: { simulator: { contactCommands: 'old' } satisfies StoryPhoneOptions },
  play: keepsAStar,
};

/** The former list stays in its place until the answer comes. */
export const ASlowServer: Story = {
  play: async ({ canvas, canvasElement, userEvent, ...context }) => {
    const field = canvas.getByRole('searchbox');
    await userEvent.type(field, 'ja');
    const row = await canvas.findByRole('row', { name: /^Jane Martin/ });
    const before = row.getBoundingClientRect().y;
    phoneOf(context).faults.delayAnswers(1_500);
    await userEvent.type(field, 'ne');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Searching…'));
    await expect(canvas.getByRole('row', { name: /^Jane Martin/ }).getBoundingClientRect().y).toBe(before);
    await waitFor(() => expect(canvasElement.querySelector('.hs-contacts')).toHaveAttribute('data-phase', 'found'), { timeout: 5_000 });
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
    await userEvent.type(canvas.getByRole('searchbox'), 'cabinet');
    const row = await canvas.findByRole('row', { name: /^Cabinet Durand/ });
    await userEvent.click(within(row).getByRole('button', { name: 'Transfer to 0699887766' }));
    await expect(args.onTransferTo).toHaveBeenCalledWith('0699887766');
  },
};

export const Thousands: Story = {
  parameters: {
    simulator: {
      directory: {
        ...defaultDirectory,
        contacts: Array.from({ length: 3_000 }, (_, at) => ({
          name: `Customer ${at}`,
          company: at % 2 === 0 ? 'Acme' : '',
          numbers: [{ label: 'Office', number: String(300_000 + at) }],
        })),
      },
    } satisfies StoryPhoneOptions,
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'customer');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('3,000 contacts found'), { timeout: 5_000 });
    await expect(canvas.getAllByRole('row').length).toBeLessThan(60);
  },
};
