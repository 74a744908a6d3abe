import type { Call } from '@hookswitch/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { CUSTOMER, customerData } from '../../test/customerData.js';
import { makeCall, makeRow, NOT_CONNECTED, NOW, YES } from '../../test/makeCall.js';
import { IncomingCallView } from './IncomingCallView.js';

const customer = new Map([
  ['Customer', '4711'],
  ['Status', 'Gold'],
  ['Reason', 'Renewal of the contract'],
]);
const ringing = (parts: Partial<Call> = {}) =>
  makeCall({ state: 'ringing', since: { at: NOW - 7000, exact: true }, answeredAt: undefined, ...parts });
const jane = ringing({ queue: 'Sales', userData: customer });
const paul = ringing({ id: '2.1', name: 'Paul Martin', number: '1004', since: { at: NOW - 4000, exact: true } });
const others = ['Cléa Moreau', 'Dan Okafor', 'Farid Benali'].map((name, at) =>
  ringing({
    id: `${at + 3}.1`,
    name,
    number: `100${at + 2}`,
    queue: at === 1 ? 'Support' : undefined,
    since: { at: NOW - 3000 + at * 900, exact: true },
  }),
);

const meta = {
  title: 'Parts/Incoming call',
  component: IncomingCallView,
  args: {
    rows: [makeRow(jane)],
    sound: 'ready',
    onTurnOnSound: fn(),
    onAnswer: fn(),
    onRefuse: fn(),
    onTransfer: fn(),
    now: () => NOW,
  },
} satisfies Meta<typeof IncomingCallView>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing to be seen, and no place taken: the live region waits. */
export const NothingRings: Story = {
  args: { rows: [] },
  parameters: { screens: { empty: 'nothing rings' } },
  play: async ({ canvasElement }) => {
    const part = within(canvasElement).getByRole('group', { name: 'Incoming calls' });
    const { width, height } = part.getBoundingClientRect();
    await expect([width, height]).toEqual([1, 1]);
    await expect(getComputedStyle(part).position).toBe('absolute');
    await expect(within(part).getByRole('status')).toHaveTextContent('');
  },
};

export const OneCall: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(
        'Incoming call: Jane Black, 06 12 34 56 78, queue Sales, Customer 4711, Status Gold',
      ),
    );
    const [answer, refuse] = ['Answer', 'Refuse'].map((name) => canvas.getByRole('button', { name }).getBoundingClientRect());
    const card = canvas.getByRole('article', { name: 'Ringing, Jane Black' }).getBoundingClientRect();
    await expect(answer?.width).toBeGreaterThan((refuse?.width ?? 0) * 1.2);
    await expect(answer?.height).toBeGreaterThanOrEqual(44);
    // Bottom right, where the thumb is.
    await expect(card.right - (answer?.right ?? 0)).toBeLessThan(12);
    await expect(card.bottom - (answer?.bottom ?? 0)).toBeLessThan(12);
    await userEvent.click(canvas.getByRole('button', { name: 'Answer' }));
    await expect(args.onAnswer).toHaveBeenCalledWith(jane.id);
  },
};

/** By keyboard: Refuse, Transfer and its reason, Answer. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Refuse' })).toHaveFocus();
    await userEvent.tab();
    const transfer = canvas.getByRole('button', { name: 'Transfer' });
    await expect(transfer).toHaveFocus();
    await expect(transfer).toHaveAccessibleDescription('Answer first, then transfer');
    await waitFor(() => expect(canvas.getByText('Answer first, then transfer')).toBeVisible());
    await userEvent.keyboard('{Enter}');
    await expect(args.onTransfer).not.toHaveBeenCalled();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onAnswer).toHaveBeenCalledWith(jane.id);
  },
};

/** Should a server ever pass on a call that rings: the button opens the transfer of that call. */
export const TransferAllowed: Story = {
  args: { rows: [makeRow(jane, { permissions: { ...makeRow(jane).permissions, transfer: YES } })] },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Transfer' }));
    await expect(args.onTransfer).toHaveBeenCalledWith(jane.id);
  },
};

export const BySchema: Story = {
  args: { rows: [makeRow(ringing({ queue: 'Sales', userData: CUSTOMER }))], schema: customerData },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    // What is not there is not asked for before the answer, and nothing can be changed; a secret stays one.
    await expect(canvas.queryByText('Reason')).toBeNull();
    await expect(canvas.queryByRole('button', { name: /Change|Edit/ })).toBeNull();
    await expect(canvas.queryByText('2580')).toBeNull();
    await expect(canvas.getByRole('status')).not.toHaveTextContent('2580');
  },
};

export const TwoCalls: Story = {
  args: { rows: [makeRow(jane), makeRow(paul)] },
  play: async ({ canvasElement, args }) => {
    const [first, second] = within(canvasElement).getAllByRole('article');
    await expect(first).toHaveAccessibleName('Ringing, Jane Black');
    if (!second) throw new Error('There is no second card.');
    await userEvent.click(within(second).getByRole('button', { name: 'Refuse' }));
    await expect(args.onRefuse).toHaveBeenCalledWith(paul.id);
  },
};

export const FiveCalls: Story = {
  args: { rows: [jane, paul, ...others].map((call) => makeRow(call)) },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const folded = canvas.getByRole('article', { name: 'Ringing, Dan Okafor' });
    await expect(within(folded).queryByRole('button', { name: 'Refuse' })).toBeNull();
    await userEvent.click(within(folded).getByRole('button', { name: 'Show the call with Dan Okafor' }));
    await userEvent.click(within(folded).getByRole('button', { name: 'Refuse' }));
    await expect(args.onRefuse).toHaveBeenCalledWith('4.1');
    await userEvent.click(within(folded).getByRole('button', { name: 'Fold the call with Dan Okafor' }));
    await expect(within(folded).queryByRole('button', { name: 'Refuse' })).toBeNull();
  },
};

export const UnknownCaller: Story = { args: { rows: [makeRow(ringing({ name: '', number: '' }))] } };

export const NumberAlone: Story = { args: { rows: [makeRow(ringing({ name: '', number: '+33 6 12 34 56 78', queue: 'Sales' }))] } };

export const LongArabicName: Story = {
  args: {
    rows: [
      makeRow(
        ringing({
          name: 'عبد الرحمن بن عبد العزيز بن محمد آل الشيخ مبارك الهاشمي القرشي التميمي',
          number: '+966 11 234 5678',
          queue: 'خدمة العملاء الناطقين بالعربية والفرنسية',
          userData: new Map([['سبب الاتصال', 'تجديد العقد السنوي قبل نهاية الشهر الجاري']]),
        }),
      ),
    ],
  },
};

export const LongWords: Story = {
  args: {
    rows: [
      makeRow(
        ringing({
          name: 'Anna-Magdalena-Wilhelmina von Hohenstein-Wallersee-Aspach'.repeat(3),
          number: '9'.repeat(60),
          queue: 'Kundendienst'.repeat(8),
          userData: new Map([['Anliegen'.repeat(6), 'Vertragsverlängerung'.repeat(20)]]),
        }),
      ),
    ],
  },
};

export const SoundBlocked: Story = {
  args: { sound: 'blocked' },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Turn on sound' }));
    await expect(args.onTurnOnSound).toHaveBeenCalledOnce();
  },
};

export const NoSound: Story = { args: { sound: 'unavailable' } };

/** The link is lost: the caller may be gone, and nothing may be done until the server has said. */
export const Unverified: Story = {
  args: {
    rows: [
      makeRow(jane, {
        isVerified: false,
        permissions: {
          answer: NOT_CONNECTED,
          hangup: NOT_CONNECTED,
          hold: NOT_CONNECTED,
          resume: NOT_CONNECTED,
          transfer: NOT_CONNECTED,
          'set-data': NOT_CONNECTED,
        },
      }),
    ],
  },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('Checking with the server')).toBeVisible();
    const answer = canvas.getByRole('button', { name: 'Answer' });
    await expect(answer).toHaveAccessibleDescription('Not connected to the server');
    await userEvent.click(answer);
    await expect(args.onAnswer).not.toHaveBeenCalled();
  },
};

export const AnswerPending: Story = { args: { rows: [makeRow(jane, { pending: ['answer'] })] } };

export const AnswerRefused: Story = {
  args: { rows: [makeRow(jane, { problem: { code: 'timeout', command: 'answer', partial: false } })] },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('alert')).toBeVisible();
  },
};

export const French: Story = {
  args: { rows: [makeRow(jane), makeRow(paul)], sound: 'blocked' },
  globals: { locale: 'fr' },
};

export const RightToLeft: Story = {
  args: { ...LongArabicName.args, sound: 'blocked' },
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [answer, refuse] = ['Answer', 'Refuse'].map((name) => canvas.getByRole('button', { name }).getBoundingClientRect());
    await expect(answer?.right).toBeLessThan(refuse?.left ?? 0);
  },
};
