import type { PhoneAudio } from '@hookswitch/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { JANE } from '../../test/people.js';
import { IncomingCall } from './IncomingCall.js';

const meta = {
  title: 'On a phone/Incoming call',
  component: IncomingCall,
  args: { onTransfer: fn() },
  parameters: { simulator: {} satisfies StoryPhoneOptions },
} satisfies Meta<typeof IncomingCall>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Presses a button until it counts: a press in the moment in which a card comes is taken for a stray one. */
async function pressUntil(press: () => Promise<void>, done: () => unknown) {
  await waitFor(
    async () => {
      await press();
      await expect(done()).toBeTruthy();
    },
    { timeout: 3_000 },
  );
}

export const QueueCall: Story = {
  parameters: {
    screens: { empty: 'answered, it is in the list of calls' },
    simulator: { script: (world) => void world.callQueue('sales', JANE) } satisfies StoryPhoneOptions,
  },
  play: async ({ canvas, userEvent, ...context }) => {
    const { client } = phoneOf(context);
    const card = await canvas.findByRole('article', { name: 'Ringing, Jane Martin' });
    await expect(card).toHaveTextContent('queue sales');
    await expect(card).toHaveTextContent('4711');
    await expect(canvas.getByRole('status')).toHaveTextContent(/^Incoming call: Jane Martin.*queue sales, customer 4711, contract Gold$/);
    await pressUntil(
      () => userEvent.click(within(card).getByRole('button', { name: 'Answer' })),
      () => client.getState().calls[0]?.state === 'established',
    );
    await waitFor(() => expect(canvas.queryByRole('article')).toBeNull());
    await expect(canvas.getByRole('status')).toHaveTextContent('');
    // The keyboard user's place is kept, though there is nothing left to be seen.
    await expect(canvas.getByRole('group', { name: 'Incoming calls' })).toHaveFocus();
  },
};

export const Refused: Story = {
  parameters: {
    screens: { empty: 'refused, it is gone' },
    simulator: { script: (world) => void world.call(JANE, '1000') } satisfies StoryPhoneOptions,
  },
  play: async ({ canvas, userEvent, ...context }) => {
    const { client } = phoneOf(context);
    const card = await canvas.findByRole('article', { name: 'Ringing, Jane Martin' });
    await pressUntil(
      () => userEvent.click(within(card).getByRole('button', { name: 'Refuse' })),
      () => client.getState().calls.length === 0,
    );
    await expect(client.getState().ended.at(-1)?.reason).toBe('refused');
  },
};

export const SeveralRing: Story = {
  parameters: {
    simulator: {
      script: (world) => {
        world.call(JANE, '1000');
        world.call('bob', '1000');
        world.call('clea', '1000');
      },
    } satisfies StoryPhoneOptions,
  },
  play: async ({ canvas, ...context }) => {
    const { world } = phoneOf(context);
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(3));
    const names = () => canvas.getAllByRole('article').map((card) => card.getAttribute('aria-label'));
    await expect(names()[0]).toBe('Ringing, Jane Martin');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Bob Lambert'));
    // The first gives up: the others move up, and are not told again.
    world.hangUp(JANE.number);
    await waitFor(() => expect(names()).toEqual(['Ringing, Bob Lambert', 'Ringing, Cléa Moreau']));
    await waitFor(() => expect(canvas.getByRole('status')).not.toHaveTextContent('Jane'));
  },
};

export const LinkLost: Story = {
  parameters: {
    screens: { empty: 'the caller is gone' },
    simulator: { script: (world) => void world.call(JANE, '1000') } satisfies StoryPhoneOptions,
  },
  play: async ({ canvas, ...context }) => {
    const { faults } = phoneOf(context);
    const card = await canvas.findByRole('article', { name: 'Ringing, Jane Martin' });
    faults.restart({ calls: 'lost' });
    await within(card).findByText('Checking with the server');
    await expect(within(card).getByRole('button', { name: 'Answer' })).toHaveAttribute('aria-disabled', 'true');
    // Nobody is there any more: the card goes with the server's answer.
    await waitFor(() => expect(canvas.queryByRole('article')).toBeNull(), { timeout: 5_000 });
  },
};

/** Sound that a browser keeps back until it is asked for. */
const silence = { isOver: false };
const listeners = new Set<() => void>();
const silentBrowser: PhoneAudio = {
  getState: () => (silence.isOver ? 'running' : 'blocked'),
  subscribe: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  play: () => () => undefined,
  unlock: () => {
    silence.isOver = true;
    for (const listener of [...listeners]) listener();
  },
};

/** The browser keeps the page silent: the part says so until sound is turned on, and nothing moves as it goes. */
export const SoundBlocked: Story = {
  args: { ringtone: { audio: silentBrowser } },
  beforeEach: () => {
    silence.isOver = false;
  },
  parameters: { simulator: { script: (world) => void world.call(JANE, '1000') } satisfies StoryPhoneOptions },
  play: async ({ canvas, userEvent }) => {
    const turnOn = await canvas.findByRole('button', { name: 'Turn on sound' });
    const part = canvas.getByRole('group', { name: 'Incoming calls' });
    await expect(part).toHaveAttribute('data-sound', 'blocked');
    const place = () => JSON.stringify(canvas.getByRole('button', { name: 'Answer' }).getBoundingClientRect());
    const before = place();
    await userEvent.click(turnOn);
    await waitFor(() => expect(part).toHaveAttribute('data-sound', 'ready'));
    await expect(canvas.queryByRole('button', { name: 'Turn on sound' })).toBeNull();
    await expect(place()).toBe(before);
  },
};

/** For hosts that want it: the page's title and its icon say that a call rings, and are as they were afterwards. */
export const MarksThePage: Story = {
  args: { marksPage: true },
  parameters: { screens: { empty: 'the caller has hung up' } },
  play: async ({ canvas, ...context }) => {
    const { world } = phoneOf(context);
    const icons = () => [...document.querySelectorAll('link[rel~="icon"]')].map((link) => link.outerHTML).join();
    const before = { title: document.title, icons: icons() };
    world.call(JANE, '1000');
    await canvas.findByRole('article', { name: 'Ringing, Jane Martin' });
    await expect(document.title).toBe(`(1) Ringing: Jane Martin – ${before.title}`);
    // The icon is fetched first.
    await waitFor(() => expect(icons()).toContain('data:image/png'), { timeout: 10_000 });
    world.hangUp(JANE.number);
    await waitFor(() => expect(document.title).toBe(before.title));
    await waitFor(() => expect(icons()).toBe(before.icons));
  },
};

/** A host's own ring instead of our two tones. */
export const OwnRing: Story = {
  args: { ringtone: { tone: { start: fn(), stop: fn() } } },
  parameters: { screens: { empty: 'the caller has hung up' } },
  play: async ({ canvas, args, ...context }) => {
    const { world } = phoneOf(context);
    world.call(JANE, '1000');
    await canvas.findByRole('article', { name: 'Ringing, Jane Martin' });
    await expect(args.ringtone?.tone?.start).toHaveBeenLastCalledWith('ring');
    world.hangUp(JANE.number);
    await waitFor(() => expect(args.ringtone?.tone?.stop).toHaveBeenCalled());
  },
};

export const French: Story = {
  globals: { locale: 'fr' },
  parameters: { simulator: { script: (world) => void world.callQueue('sales', JANE) } satisfies StoryPhoneOptions },
};
