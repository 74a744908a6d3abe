import type { CallHistoryEntry, CallOutcome } from '@hookswitch/core/directory';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { NOT_CONNECTED, YES } from '../../test/makeCall.js';
import { makePastCall } from '../../test/makeContacts.js';
import { HINTS, makeHints } from '../../test/makeHints.js';
import { CallHistoryView } from './CallHistoryView.js';

/** In the page's own time zone, so that the story is the same everywhere. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();

const ENTRIES: readonly CallHistoryEntry[] = [
  makePastCall({ startedAt: at(22, 14, 32), outcome: 'ongoing', duration: undefined, number: '1002', name: 'Cléa Dubois' }),
  makePastCall({ startedAt: at(22, 11, 10), outcome: 'missed', duration: undefined }),
  makePastCall({
    startedAt: at(22, 9, 5),
    number: '0612345678',
    name: 'Jane Black',
    direction: 'outgoing',
    outcome: 'emitted',
    status: 'UNEXISTING',
  }),
  makePastCall({ startedAt: at(21, 23, 59), number: '1104', name: '', duration: 3723 }),
  makePastCall({ startedAt: at(21, 10), number: '', name: '', outcome: 'missed', duration: undefined, status: undefined }),
  makePastCall({ startedAt: at(20, 16, 2), number: '0472123456', name: 'Paul Mercier', status: undefined, duration: 301 }),
  makePastCall({ startedAt: new Date(2025, 11, 31, 23, 30).getTime(), number: '1003', name: 'Dmitri Ivanov', direction: 'outgoing' }),
  makePastCall({ startedAt: undefined, number: '1101', name: 'Fatima Zahra' }),
];

const meta = {
  title: 'Parts/Call history',
  component: CallHistoryView,
  args: {
    phase: 'found',
    entries: ENTRIES,
    isRefreshing: false,
    historyProblem: undefined,
    onRefresh: fn(),
    hints: makeHints(HINTS),
    action: 'dial',
    callPermission: YES,
    isPending: false,
    problem: undefined,
    onCall: fn(),
    now: () => at(22, 15),
  },
} satisfies Meta<typeof CallHistoryView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ByDay: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Today')).toBeVisible();
    await expect(canvas.getByText('Yesterday')).toBeVisible();
  },
};

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: 'Missed' }));
    await expect(canvas.getAllByRole('row', { name: /Missed/ })).toHaveLength(2);
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect(args.onCall).toHaveBeenCalledWith('1001');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(canvas.getByRole('row', { name: /Number withheld/ })).toHaveFocus();
    await expect(args.onCall).toHaveBeenCalledOnce();
  },
};

const OUTCOMES: readonly CallOutcome[] = [
  'emitted',
  'answered',
  'missed',
  'ongoing',
  'abandoned',
  'timeout',
  'full',
  'closed',
  'joinempty',
  'leaveempty',
  'divert_ca_ratio',
  'divert_waittime',
  'unknown',
];

export const EveryOutcome: Story = {
  args: {
    entries: OUTCOMES.map((outcome, index) =>
      makePastCall({
        key: outcome,
        outcome,
        startedAt: at(22, 14, 59 - index),
        direction: outcome === 'emitted' ? 'outgoing' : 'incoming',
      }),
    ),
  },
};

export const Loading: Story = { args: { phase: 'loading', entries: [] } };

export const Refreshing: Story = { args: { isRefreshing: true } };

export const NoCalls: Story = { args: { phase: 'none', entries: [] } };

export const NoneMissed: Story = {
  args: { entries: ENTRIES.slice(2, 4) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Missed' }));
    await expect(canvas.getByText('No missed calls')).toBeVisible();
  },
};

export const LoggedOut: Story = { args: { phase: 'idle', entries: [] } };

export const NotFetched: Story = { args: { phase: 'problem', historyProblem: { code: 'no-response' } } };

export const NeverFetched: Story = { args: { phase: 'problem', entries: [], historyProblem: { code: 'no-response' } } };

export const NotAllowed: Story = { args: { callPermission: NOT_CONNECTED } };

export const DuringACall: Story = { args: { action: 'consult' } };

export const NotCalled: Story = { args: { problem: { code: 'timeout', command: 'dial', partial: false } } };

const THOUSAND: readonly CallHistoryEntry[] = Array.from({ length: 1_000 }, (_, index) =>
  makePastCall({
    key: String(index),
    name: `Caller ${index}`,
    number: String(20_000 + index),
    status: undefined,
    outcome: index % 7 === 0 ? 'missed' : 'answered',
    startedAt: at(22, 14, 50) - index * 37 * 60_000,
  }),
);

/** Only those in sight are in the page. */
export const AThousand: Story = {
  args: { entries: THOUSAND },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('row').length).toBeLessThan(100);
    await userEvent.click(canvas.getByRole('radio', { name: 'All' }));
    canvas.getByRole('button', { name: 'Refresh' }).focus();
    await userEvent.keyboard('{Tab}{End}');
    await waitFor(() => expect(canvas.getByRole('row', { name: /Caller 999/ })).toHaveFocus(), { timeout: 5_000 });
  },
};

export const AnyText: Story = {
  args: {
    entries: [
      makePastCall({
        key: 'long',
        name: 'Maître Anne-Sophie Charlotte de La Rochefoucauld-Montmorency, successeur de Maître Jean-Baptiste Poquelin',
        number: '+33326123456',
        startedAt: at(22, 14),
      }),
      makePastCall({ key: 'arabic', name: 'ليلى حداد', number: '+212522123456', startedAt: at(22, 13), outcome: 'missed' }),
      makePastCall({ key: 'han', name: '王小明', number: '+862161234567', startedAt: at(22, 12) }),
      makePastCall({
        key: 'x',
        name: 'x'.repeat(120),
        number: '9'.repeat(60),
        startedAt: at(22, 11),
        outcome: 'divert_waittime',
        duration: 360_000,
      }),
    ],
  },
  play: async ({ canvasElement }) => {
    const list = within(canvasElement).getByRole('grid');
    await expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  },
};

export const French: Story = { globals: { locale: 'fr' } };

export const RightToLeft: Story = { globals: { locale: 'ar' } };
