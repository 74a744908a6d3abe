import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { HostContent } from '../internal/HostContent.js';
import { LoadedLate, latePart } from '../internal/LoadedLate.js';
import { type SoftphonePlace, SoftphoneView } from './SoftphoneView.js';

const PLACES: readonly SoftphonePlace[] = [
  'status',
  'menu',
  'agent',
  'banner',
  'incoming',
  'calls',
  'transfer',
  'dialPad',
  'voicemail',
  'settingsSummary',
  'dnd',
  'forwarding',
  'aside',
];

const meta = {
  title: 'Parts/Softphone',
  component: SoftphoneView,
  args: {
    parts: Object.fromEntries(
      PLACES.map((place) => [
        place,
        <HostContent key={place}>
          <code>{place}</code>
        </HostContent>,
      ]),
    ),
    tabs: ['First', 'Second'].map((label) => ({ id: label, label, content: <HostContent>{label}</HostContent> })),
    onPartError: fn(),
  },
} satisfies Meta<typeof SoftphoneView>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Where each part stands in a panel. */
export const Places: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Forwarding and do not disturb/ }));
    for (const place of PLACES) await expect(canvas.getByText(place)).toBeVisible();
    canvas.getByRole('tab', { name: 'First' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    // Walking along the tabs opens none.
    await expect(canvas.getByRole('tabpanel', { name: 'First' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('tabpanel', { name: 'Second' })).toBeVisible();
  },
};

export const PlacesOnTheDesk: Story = { globals: { width: '1280' } };

function History() {
  return <HostContent>History</HostContent>;
}

/** Transfer, contacts, history and the shortcuts come when they are first used. */
export const ALatePartOnItsWay: Story = {
  args: { tabs: [{ id: 'history', label: 'History', content: <Late load={() => new Promise(() => undefined)} /> }] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading')).toBeVisible();
  },
};

let isOnline = false;
const whenOnline = () => (isOnline ? Promise.resolve(History) : Promise.reject(new Error('the chunk is not there, on purpose')));

/** The link is down, or the host has put up a new version meanwhile: it fails in its place, and can be fetched again. */
export const ALatePartThatCannotBeFetched: Story = {
  args: { tabs: [{ id: 'history', label: 'History', content: <Late load={whenOnline} /> }] },
  parameters: { screens: { error: 'on purpose' } },
  beforeEach: () => {
    isOnline = false;
  },
  play: async ({ args, canvas, userEvent }) => {
    await expect(await canvas.findByText('This part has failed.')).toBeVisible();
    await expect(args.onPartError).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringMatching('chunk') }), 'history');
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByText('This part has failed.')).toBeVisible();
    isOnline = true;
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByText('History')).toBeVisible();
  },
};

interface LateProps {
  readonly load: () => Promise<typeof History>;
}

/** As `Softphone` brings its own late parts. */
function Late({ load }: LateProps) {
  return <LoadedLate part={latePart<object>(load)} props={{}} isAwaited />;
}
