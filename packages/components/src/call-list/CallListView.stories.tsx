import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { makeCall, makeRow, NOW } from '../../test/makeCall.js';
import { CallListView } from './CallListView.js';

const customer = new Map([
  ['Customer', '4711'],
  ['Status', 'Gold'],
  ['Reason', 'Renewal of the contract'],
]);
const ringing = makeCall({
  state: 'ringing',
  queue: 'Sales',
  userData: customer,
  since: { at: NOW - 7000, exact: true },
  answeredAt: undefined,
});
const established = makeCall({ queue: 'Sales', userData: customer });
const held = makeCall({
  id: '1700000000.2',
  state: 'held',
  name: 'Paul Martin',
  number: '1004',
  since: { at: NOW - 724_000, exact: true },
});
const dialing = makeCall({
  id: '1700000000.3',
  state: 'dialing',
  direction: 'outgoing',
  name: '',
  number: '1002',
  since: { at: NOW - 3000, exact: true },
});

const meta = {
  title: 'Parts/Call list',
  component: CallListView,
  args: {
    rows: [],
    isDeviceConference: false,
    isVerified: true,
    notice: undefined,
    onDismissNotice: fn(),
    onAnswer: fn(),
    onHangUp: fn(),
    onHold: fn(),
    onResume: fn(),
    onTransfer: fn(),
    onSetData: fn(async () => true),
    now: () => NOW,
  },
} satisfies Meta<typeof CallListView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NoCalls: Story = {};

export const Ringing: Story = {
  args: { rows: [makeRow(ringing)] },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(
        'Incoming call: Jane Black, 06 12 34 56 78, queue Sales, Customer 4711, Status Gold',
      ),
    );
    const answer = canvas.getByRole('button', { name: 'Answer' });
    const refuse = canvas.getByRole('button', { name: 'Refuse' });
    await expect(answer.getBoundingClientRect().width).toBeGreaterThan(refuse.getBoundingClientRect().width);
    await expect(answer.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onAnswer).toHaveBeenCalledWith(ringing.id);
  },
};

export const OnTheLine: Story = {
  args: { rows: [makeRow(established)] },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const buttons = canvas.getAllByRole('button');
    await expect(buttons.map((button) => button.textContent)).toEqual(['Hold', 'Transfer', 'Add data', 'Hang up']);
    await userEvent.click(canvas.getByRole('button', { name: 'Hold' }));
    await expect(args.onHold).toHaveBeenCalledWith(established.id);
  },
};

export const AttachData: Story = {
  args: { rows: [makeRow(established)] },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Add data' }));
    await userEvent.type(canvas.getByRole('textbox', { name: 'Label' }), 'Offer');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Value' }), '20 %{Enter}');
    await expect(args.onSetData).toHaveBeenCalledWith(established.id, 'Offer', '20 %');
    await expect(await canvas.findByText('Sent')).toBeVisible();
  },
};

export const OnHold: Story = { args: { rows: [makeRow(held)] } };

export const Dialling: Story = {
  args: { rows: [makeRow(dialing)] },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const hold = canvas.getByRole('button', { name: 'Hold' });
    await expect(hold).toHaveAttribute('aria-disabled', 'true');
    hold.focus();
    await expect(hold).toHaveAccessibleDescription('Not in this state of the call');
    await waitFor(() => expect(canvas.getAllByText('Not in this state of the call')[0]).toBeVisible());
    await userEvent.keyboard('{Enter}');
    await expect(args.onHold).not.toHaveBeenCalled();
  },
};

export const RingingDuringACall: Story = {
  args: { rows: [makeRow(held), makeRow(makeCall({ ...established, id: '9.1', name: 'Ada Ives' })), makeRow(ringing)] },
  play: async ({ canvasElement }) => {
    const cards = within(canvasElement).getAllByRole('article');
    await expect(cards.map((card) => card.dataset['state'])).toEqual(['ringing', 'established', 'held']);
    await expect(cards.filter((card) => card.dataset['loud'])).toHaveLength(1);
  },
};

export const FoldedCallOpens: Story = {
  args: { rows: [makeRow(established), makeRow(held)] },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Resume' }));
    await expect(args.onResume).toHaveBeenCalledWith(held.id);
    const more = canvas.getByRole('button', { name: 'Show the call with Paul Martin' });
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(more);
    await expect(canvas.getAllByRole('button', { name: 'Transfer' })).toHaveLength(2);
  },
};

export const Unverified: Story = {
  args: {
    rows: [
      makeRow(established, {
        isVerified: false,
        permissions: {
          answer: { ok: false, reason: 'unverified' },
          hangup: { ok: false, reason: 'unverified' },
          hold: { ok: false, reason: 'unverified' },
          resume: { ok: false, reason: 'unverified' },
          transfer: { ok: false, reason: 'unverified' },
          'set-data': { ok: false, reason: 'unverified' },
        },
      }),
    ],
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('Checking with the server')).toBeVisible();
  },
};

export const Pending: Story = { args: { rows: [makeRow(established, { pending: ['hold'] })] } };

export const NotConfirmed: Story = {
  args: { rows: [makeRow(established, { problem: { code: 'timeout', command: 'directTransfer', partial: false } })] },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('alert')).toHaveTextContent(
      'The server did not confirm the transfer. So far, the call is still with you.',
    );
  },
};

export const EndedBadly: Story = {
  args: { notice: { call: dialing, reason: 'failed', at: NOW, other: undefined } },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Dismiss' }));
    await expect(args.onDismissNotice).toHaveBeenCalled();
  },
};

/** Of a call that went while the link was down nobody can say how. */
export const EndedWhileDisconnected: Story = {
  args: { notice: { call: established, reason: 'lost', at: NOW, other: undefined } },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('The call with Jane Black ended while you were disconnected.')).toBeVisible();
  },
};

export const NotAnswered: Story = {
  args: { notice: { call: dialing, reason: 'unanswered', at: NOW, other: undefined } },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('The call with 1002 was not answered.')).toBeVisible();
  },
};

export const DeviceConference: Story = {
  args: { isDeviceConference: true, rows: [makeRow(established), makeRow(makeCall({ id: '9.2', name: 'Ada Ives', number: '1001' }))] },
};

export const ConferenceRoom: Story = {
  args: {
    rows: [
      makeRow(
        makeCall({
          name: '',
          number: '4000',
          conference: {
            number: '4000',
            name: 'Monday',
            participants: [
              { index: 1, isMe: true, role: 'User' },
              { index: 2, isMe: false, role: 'Organizer', name: 'Bob Martin', muted: true },
              { index: 3, isMe: false, role: 'User', name: 'فاطمة الزهراء' },
              { index: 4, isMe: false, role: 'User', number: '+33 6 12 34 56 78' },
            ],
          },
        }),
      ),
    ],
  },
};

const paul = makeCall({ id: '1700000009.4', direction: 'outgoing', name: 'Paul Martin', number: '1004', queue: undefined });
const janeHeld = makeCall({ ...established, state: 'held', since: { at: NOW - 12_000, exact: true } });
const consultation = [{ kind: 'consultation', callIds: [established.id, paul.id] }] as const;

export const Consultation: Story = {
  args: { rows: [makeRow(paul), makeRow(janeHeld)], groups: consultation },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    // The call that it is about stands first, whichever is talked to.
    await expect(canvas.getAllByRole('article').map((card) => card.dataset['state'])).toEqual(['held', 'established']);
    await expect(canvas.getByRole('article', { name: /Paul Martin/ })).toHaveAccessibleDescription('Asking Paul Martin about Jane Black');
  },
};

export const ConsultationSwapped: Story = {
  args: { rows: [makeRow(established), makeRow({ ...paul, state: 'held' })], groups: consultation },
  play: async ({ canvasElement }) => {
    const cards = within(canvasElement).getAllByRole('article');
    await expect(cards.map((card) => card.dataset['state'])).toEqual(['established', 'held']);
  },
};

export const RingingDuringAConsultation: Story = {
  args: {
    rows: [makeRow(makeCall({ ...ringing, id: '1700000020.1', name: 'Ola Nordmann' })), makeRow(paul), makeRow(janeHeld)],
    groups: consultation,
  },
};

export const OneConversation: Story = {
  args: { rows: [makeRow(established), makeRow(held)], groups: [{ kind: 'conversation', callIds: [established.id, held.id] }] },
};

export const RingingIsShownElsewhere: Story = {
  args: { rows: [makeRow(ringing)], incoming: 'elsewhere' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('article')).toBeNull();
    await expect(canvas.getByText('No other calls')).toBeVisible();
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
};

export const CustomerGoneDuringAConsultation: Story = {
  args: { rows: [makeRow(paul)], notice: { call: janeHeld, reason: 'completed', at: NOW, other: paul } },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const said = canvas.getByText('Jane Black is no longer on the line. You are now talking with Paul Martin.');
    await expect(said.closest('[aria-live=polite]')).not.toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Dismiss' }));
    await expect(args.onDismissNotice).toHaveBeenCalledOnce();
  },
};

export const ManyData: Story = {
  args: {
    rows: [
      makeRow(
        makeCall({ ...established, userData: new Map(Array.from({ length: 300 }, (_, at) => [`Field ${at + 1}`, `Value ${at + 1}`])) }),
      ),
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('term')).toHaveLength(8);
    await userEvent.click(canvas.getByRole('button', { name: 'Show all 300' }));
    await expect(canvas.getAllByRole('term')).toHaveLength(300);
    await userEvent.click(canvas.getByRole('button', { name: 'Show fewer' }));
    await expect(canvas.getAllByRole('term')).toHaveLength(8);
  },
};

export const NoDataAndNobodyKnown: Story = { args: { rows: [makeRow(makeCall({ name: '', number: '' }))] } };

export const NoLayoutShift: Story = {
  args: { rows: [makeRow(established)] },
  render: (args) => (
    <>
      {(['dialing', 'established', 'held'] as const).map((state) => (
        <CallListView key={state} {...args} rows={[makeRow(makeCall({ ...established, state }))]} />
      ))}
      <CallListView
        {...args}
        rows={[makeRow(makeCall({ ...established, since: { at: NOW - 36_000_000, exact: true }, answeredAt: undefined }))]}
      />
    </>
  ),
  play: async ({ canvasElement }) => {
    const cards = within(canvasElement).getAllByRole('article');
    const places = cards.map((card) =>
      [card, ...card.querySelectorAll('.hs-button, .hs-call-name')].map((element) => {
        const { top, left, width, height } = element.getBoundingClientRect();
        const home = card.getBoundingClientRect();
        return [top - home.top, left - home.left, width, height].map(Math.round).join();
      }),
    );
    // The word on the first button changes with the state; the others keep their place to the pixel of their row.
    await expect(new Set(places.map(([card]) => card)).size).toBe(1);
    await expect(new Set(places.map((all) => all.at(-1)?.split(',')[0])).size).toBe(1);
  },
};

export const LongAndHostileText: Story = {
  args: {
    rows: [
      makeRow(
        makeCall({
          name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft <b>Wien</b>',
          number: '+43 1 234 567 89 00 11 22 33 44',
          queue: 'A queue with a name that nobody will ever read to its end',
          userData: new Map([
            ['<script>', 'alert(1)'],
            ['AVeryLongKeyWithoutAnySpacesInIt', 'https://example.com/a/very/long/path?with=many&parameters=indeed'],
            ...Array.from({ length: 8 }, (_, index): [string, string] => [`Key ${index}`, `Value ${index}`]),
          ]),
          since: { at: NOW - 36_000_000, exact: false },
        }),
      ),
      makeRow(makeCall({ ...held, name: 'Hubert Blaine Wolfeschlegelsteinhausenbergerdorff Sr.', number: '+1 215 555 0100' })),
    ],
  },
};

export const FullConferenceRoom: Story = {
  args: {
    rows: [
      makeRow(
        makeCall({
          conference: {
            number: '4000',
            name: 'All hands',
            participants: Array.from({ length: 40 }, (_, at) => ({
              index: at + 1,
              isMe: at === 0,
              role: 'User',
              name: `Person ${at + 1}`,
            })),
          },
        }),
      ),
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(within(canvas.getByRole('list', { name: 'People in the conference' })).getAllByRole('listitem')).toHaveLength(6);
    await userEvent.click(canvas.getByRole('button', { name: 'Show all 40' }));
    await expect(within(canvas.getByRole('list', { name: 'People in the conference' })).getAllByRole('listitem')).toHaveLength(40);
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    rows: [
      makeRow(makeCall({ ...ringing, name: 'فاطمة الزهراء', queue: 'مبيعات', userData: new Map([['عميل', '4711 (ذهبي)']]) })),
      makeRow(held),
    ],
  },
};

export const French: Story = {
  globals: { locale: 'fr' },
  args: { rows: [makeRow(established), makeRow(held), makeRow(dialing)] },
};

export const FrenchConsultation: Story = {
  globals: { locale: 'fr' },
  args: {
    rows: [makeRow(paul), makeRow(janeHeld)],
    groups: consultation,
    notice: { call: janeHeld, reason: 'completed', at: NOW, other: paul },
  },
};

export const FrenchRinging: Story = { globals: { locale: 'fr' }, args: { rows: [makeRow(ringing), makeRow(held)] } };
