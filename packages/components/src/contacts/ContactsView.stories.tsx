import type { ContactRow } from '@hookswitch/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { NOT_CONNECTED, YES } from '../../test/makeCall.js';
import { CONTACTS, makeContactRow } from '../../test/makeContacts.js';
import { HINTS, makeHints } from '../../test/makeHints.js';
import { ContactsView } from './ContactsView.js';

const meta = {
  title: 'Parts/Contacts',
  component: ContactsView,
  args: {
    term: '',
    onTermChange: fn(),
    minimumLength: 2,
    shows: 'results',
    phase: 'found',
    rows: CONTACTS,
    searchProblem: undefined,
    onRetry: fn(),
    hints: makeHints(HINTS),
    onFavoriteChange: fn(),
    action: 'dial',
    callPermission: YES,
    isPending: false,
    problem: undefined,
    onCall: fn(),
  },
} satisfies Meta<typeof ContactsView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Found: Story = { args: { term: 'bl' } };

export const Favourites: Story = {
  args: {
    shows: 'favorites',
    rows: CONTACTS.slice(0, 3).map((row) => ({ ...row, isFavorite: true })),
  },
};

export const NoFavourites: Story = { args: { shows: 'favorites', phase: 'none', rows: [] } };

export const TooShort: Story = { args: { shows: 'favorites', term: 'b' } };

/** The former list stays, of one quiet colour, and nothing moves. */
export const Searching: Story = { args: { term: 'bla', phase: 'searching' } };

export const Nobody: Story = { args: { term: 'xyz', phase: 'none', rows: [] } };

export const NotFetched: Story = {
  args: { term: 'bla', phase: 'problem', searchProblem: { code: 'no-response' } },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};

export const LoggedOut: Story = { args: { phase: 'idle', rows: [], shows: 'favorites' } };

export const NotAllowed: Story = { args: { term: 'bl', callPermission: NOT_CONNECTED } };

export const DuringACall: Story = { args: { term: 'bl', action: 'consult', onTransferTo: fn() } };

export const NotCalled: Story = { args: { term: 'bl', problem: { code: 'timeout', command: 'dial', partial: false } } };

export const Stars: Story = {
  args: {
    term: 'bl',
    rows: [
      makeContactRow({ name: 'A favourite', isFavorite: true }),
      makeContactRow({ name: 'None' }),
      makeContactRow({ name: 'Waiting' }, { isFavoritePending: true }),
      makeContactRow({ name: 'Refused' }, { favoriteProblem: { code: 'no-response' } }),
      makeContactRow({ name: 'Cannot be one', favoriteRef: undefined }),
    ],
  },
};

export const ByKeyboard: Story = {
  args: { term: 'bl', onTransferTo: fn() },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('searchbox'));
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(canvas.getByRole('row', { name: /Bob Martin/ })).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect(args.onCall).toHaveBeenLastCalledWith('0612345678');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await expect(args.onFavoriteChange).toHaveBeenCalledWith(CONTACTS[2]?.contact, true);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    await expect(args.onCall).toHaveBeenLastCalledWith('0472123456');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await expect(args.onTransferTo).toHaveBeenCalledWith('0472123456');
  },
};

const THOUSANDS: readonly ContactRow[] = Array.from({ length: 3_000 }, (_, at) =>
  makeContactRow({
    key: String(at),
    name: `Contact ${at}`,
    details: at % 3 === 0 ? ['Acme'] : [],
    numbers: [{ number: String(100_000 + at), label: 'Office' }],
    status: undefined,
  }),
);

/** Only those in sight are in the page. */
export const Thousands: Story = {
  args: { term: 'co', rows: THOUSANDS },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('status')).toHaveTextContent('3,000 contacts found');
    await expect(canvas.getAllByRole('row').length).toBeLessThan(60);
    await userEvent.click(canvas.getByRole('searchbox'));
    await userEvent.keyboard('{ArrowDown}{End}');
    await waitFor(() => expect(canvas.getByRole('row', { name: /Contact 2999/ })).toHaveFocus());
  },
};

export const AnyText: Story = {
  args: {
    term: 'x',
    rows: [
      makeContactRow({
        name: 'Maître Anne-Sophie Charlotte de La Rochefoucauld-Montmorency, successeur de Maître Jean-Baptiste Poquelin',
        details: ['Étude notariale de La Rochefoucauld-Montmorency, Poquelin et associés, société civile professionnelle'],
        numbers: [
          { number: '0326123456', label: 'Numéro de la ligne directe du secrétariat de l’étude' },
          { number: '+33 3 26 12 34 57 89 10 11 12 13 14 15', label: '' },
        ],
      }),
      makeContactRow({
        name: 'ليلى حداد',
        details: ['شركة النور', 'الدار البيضاء'],
        numbers: [{ number: '+212522123456', label: 'هاتف' }],
      }),
      makeContactRow({ name: '王小明', details: ['东方贸易'], numbers: [{ number: '+862161234567', label: '' }] }),
      makeContactRow({ name: 'x'.repeat(120), numbers: [{ number: '1001', label: 'y'.repeat(60) }] }),
      makeContactRow({ name: '', key: 'nameless', numbers: [{ number: '1002', label: '' }] }),
    ],
  },
  play: async ({ canvasElement }) => {
    const list = within(canvasElement).getByRole('grid');
    await expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  },
};

export const French: Story = { args: { term: 'bl', onTransferTo: fn() }, globals: { locale: 'fr' } };

export const RightToLeft: Story = { args: { term: 'bl', onTransferTo: fn() }, globals: { locale: 'ar' } };
