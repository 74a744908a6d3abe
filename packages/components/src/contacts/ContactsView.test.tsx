import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { giveRoom } from '../../test/giveRoom.js';
import { NOT_CONNECTED, YES } from '../../test/makeCall.js';
import { CONTACTS, makeContactRow } from '../../test/makeContacts.js';
import { HINTS, makeHints } from '../../test/makeHints.js';
import { fr } from '../i18n/fr.js';
import { MessagesProvider } from '../i18n/MessagesProvider.js';
import { ContactsView, type ContactsViewProps } from './ContactsView.js';

const nothing = () => undefined;

const props: ContactsViewProps = {
  term: 'b',
  onTermChange: nothing,
  minimumLength: 2,
  shows: 'results',
  phase: 'found',
  rows: CONTACTS,
  searchProblem: undefined,
  onRetry: nothing,
  hints: makeHints(HINTS),
  onFavoriteChange: nothing,
  action: 'dial',
  callPermission: YES,
  isPending: false,
  problem: undefined,
  onCall: nothing,
};

beforeEach(() => {
  // jsdom has none, and React Aria looks for the focused row with it.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  giveRoom();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const row = (name: RegExp | string) => screen.getByRole('row', { name });
const focusOn = (name: RegExp) => act(() => row(name).focus());
const status = () => screen.getByRole('status').textContent;

describeConformance('ContactsView', <ContactsView {...props} rows={CONTACTS.slice(2, 4)} onTransferTo={nothing} />);

test('a row is named after somebody, with everything that is known of them', () => {
  render(<ContactsView {...props} />);
  expect(row('Bob Martin, 1001 Available')).toBeTruthy();
  expect(row('Cléa Dubois, 1002 On a call')).toBeTruthy();
  expect(row(/^Jane Black, 0612345678 Black & Sons, Lyon\s*$/)).toBeTruthy();
  expect(row('Aunt Agatha, 0145678901 Personal')).toBeTruthy();
  expect(row('Board room, 8000 Meeting room')).toBeTruthy();
  expect(row('Nils Holm Holm AB No number to call')).toBeTruthy();
});

test('a line whose state nobody told is not known; an outside number has none to tell', () => {
  render(<ContactsView {...props} />);
  expect(row('Ida Lund, 1104 Not known')).toBeTruthy();
  expect(within(row(/Jane Black/)).queryByText('Not known')).toBeNull();
});

test('an outside number of which the server says that there is no such line says nothing', () => {
  render(<ContactsView {...props} hints={makeHints({ ...HINTS, '0612345678': 'UNEXISTING' })} />);
  expect(within(row(/Jane Black/)).queryByText('No such line')).toBeNull();
});

test('a state changes while it is looked at', () => {
  const hints = makeHints(HINTS);
  render(<ContactsView {...props} hints={hints} />);
  act(() => hints.set('1001', 'ONHOLD'));
  expect(row('Bob Martin, 1001 On hold')).toBeTruthy();
});

test('lets go of every number when it goes away', () => {
  const hints = makeHints(HINTS);
  const { unmount } = render(<ContactsView {...props} hints={hints} />);
  expect(hints.listeners('1001')).toBe(1);
  unmount();
  expect(['1001', '1002', '0612345678'].map(hints.listeners)).toEqual([0, 0, 0]);
});

test('Enter and a press call the first number', async () => {
  const onCall = vi.fn();
  render(<ContactsView {...props} onCall={onCall} />);
  focusOn(/Jane Black/);
  await userEvent.keyboard('{Enter}');
  await userEvent.click(row(/Cléa/));
  expect(onCall.mock.calls).toEqual([['0612345678'], ['1002']]);
});

test('somebody without a number is not called', async () => {
  const onCall = vi.fn();
  render(<ContactsView {...props} onCall={onCall} />);
  focusOn(/Nils/);
  await userEvent.keyboard('{Enter}');
  expect(onCall).not.toHaveBeenCalled();
});

test('the right arrow goes on to the star, the other numbers and to the transfer', async () => {
  const onCall = vi.fn();
  const onTransferTo = vi.fn();
  const onFavoriteChange = vi.fn();
  render(<ContactsView {...props} onCall={onCall} onTransferTo={onTransferTo} onFavoriteChange={onFavoriteChange} />);
  focusOn(/Jane Black/);
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(onFavoriteChange).toHaveBeenCalledExactlyOnceWith(CONTACTS[2]?.contact, true);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
  expect(onTransferTo).toHaveBeenLastCalledWith('0612345678');
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(onCall).toHaveBeenCalledExactlyOnceWith('0472123456');
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(onTransferTo).toHaveBeenLastCalledWith('0472123456');
});

test('says why nothing may be transferred, and keeps the button', async () => {
  const onTransferTo = vi.fn();
  render(<ContactsView {...props} onTransferTo={onTransferTo} transferPermission={NOT_CONNECTED} />);
  focusOn(/Bob/);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
  expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
  const reason = document.getElementById(document.activeElement?.getAttribute('aria-describedby') ?? '');
  expect(reason?.textContent).toBe('Not connected to the server');
  expect(onTransferTo).not.toHaveBeenCalled();
});

test('says why nobody can be called, and calls nobody', async () => {
  const onCall = vi.fn();
  const { rerender } = render(<ContactsView {...props} onCall={onCall} callPermission={NOT_CONNECTED} />);
  await userEvent.click(row(/Bob/));
  const button = screen.getByRole('button', { name: 'Call 0472123456' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(button);
  expect(onCall).not.toHaveBeenCalled();
  expect(screen.getAllByText('Not connected to the server').length).toBeGreaterThan(0);
  rerender(<ContactsView {...props} onCall={onCall} isPending />);
  await userEvent.click(row(/Bob/));
  expect(onCall).not.toHaveBeenCalled();
});

test('says that a press asks during a call', () => {
  render(<ContactsView {...props} action="consult" />);
  expect(screen.getByText('Press to ask during the call')).toBeTruthy();
});

test('a star stays as it is until the server has said so', async () => {
  const onFavoriteChange = vi.fn();
  const { rerender } = render(<ContactsView {...props} onFavoriteChange={onFavoriteChange} />);
  const star = screen.getByRole('button', { name: 'Favourite: Bob Martin' });
  expect(star.getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(star);
  expect(onFavoriteChange).toHaveBeenCalledExactlyOnceWith(CONTACTS[0]?.contact, false);
  expect(star.getAttribute('aria-pressed')).toBe('true');
  const waiting = [makeContactRow({ isFavorite: true }, { isFavoritePending: true })];
  rerender(<ContactsView {...props} rows={waiting} onFavoriteChange={onFavoriteChange} />);
  await userEvent.click(star);
  expect(onFavoriteChange).toHaveBeenCalledOnce();
  expect(star.getAttribute('aria-disabled')).toBe('true');
  expect(star.ownerDocument.getElementById(star.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Waiting for the server');
  expect(document.activeElement).toBe(star);
});

test('says why a star was not kept, and that some cannot be', () => {
  const refused = [makeContactRow({}, { favoriteProblem: { code: 'no-response' } }), ...CONTACTS.slice(3, 4)];
  render(<ContactsView {...props} rows={refused} />);
  expect(within(row(/Bob/)).getByRole('alert').textContent).toMatch(/^The server took too long to answer/);
  expect(screen.getByRole('button', { name: 'Favourite: Aunt Agatha' }).getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('Cannot be a favourite')).toBeTruthy();
});

test.each([
  [{ phase: 'idle', rows: [] }, 'Log in to search for contacts', undefined],
  [{ phase: 'searching' }, 'Searching…', undefined],
  [{ phase: 'found' }, '7 contacts found', undefined],
  [{ phase: 'found', rows: CONTACTS.slice(1, 2) }, '1 contact found', undefined],
  [{ phase: 'none', rows: [], term: ' xyz ' }, '0 contacts found', 'Nobody matches “xyz”'],
  [{ phase: 'found', shows: 'favorites', term: '' }, 'Favourites', undefined],
  [{ phase: 'found', shows: 'favorites', term: 'b' }, 'Favourites. Type 2 characters to search.', undefined],
  [{ phase: 'none', shows: 'favorites', rows: [], term: '' }, 'Favourites', 'No favourites yet. Search for somebody and press the star.'],
] as const)('%o says “%s”', (parts, said, empty) => {
  render(<ContactsView {...props} {...parts} />);
  expect(status()).toBe(said);
  expect(screen.queryByText(empty ?? 'nothing')?.textContent).toBe(empty);
});

test('the former list stays while the next is sought', () => {
  render(<ContactsView {...props} phase="searching" />);
  expect(screen.getAllByRole('row')).toHaveLength(CONTACTS.length);
});

test('says why there is no list, keeps the older one, and asks again', async () => {
  const onRetry = vi.fn();
  render(<ContactsView {...props} phase="problem" searchProblem={{ code: 'no-response' }} onRetry={onRetry} />);
  expect(screen.getByRole('alert').textContent).toMatch(/^The server took too long to answer/);
  expect(screen.getAllByRole('row')).toHaveLength(CONTACTS.length);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test('says why a call did not come about; what the server says is text', () => {
  render(<ContactsView {...props} problem={{ code: 'refused-by-server', command: 'dial', text: '<b>no</b>' }} />);
  expect(screen.getByRole('alert').textContent).toBe('The server refused the call: “<b>no</b>”.');
});

test('what is typed is told as it is typed; the down arrow goes into the list', async () => {
  const onTermChange = vi.fn();
  render(<ContactsView {...props} term="" onTermChange={onTermChange} />);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find a contact' }), 'é');
  expect(onTermChange).toHaveBeenCalledExactlyOnceWith('é');
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(row(/Bob/));
});

test('two of one name, and one of none, are told apart', () => {
  const rows = [
    makeContactRow({ key: 'a' }),
    makeContactRow({ key: 'b', numbers: [{ number: '1002', label: '' }] }),
    makeContactRow({ key: 'c', name: '', numbers: [{ number: '1003', label: '' }] }),
  ];
  render(<ContactsView {...props} rows={rows} />);
  expect(row(/^Bob Martin, 1001/)).toBeTruthy();
  expect(row(/^Bob Martin, 1002/)).toBeTruthy();
  expect(row(/^No name, 1003/)).toBeTruthy();
});

test('speaks the language of its provider', () => {
  render(
    <MessagesProvider messages={fr}>
      <ContactsView {...props} />
    </MessagesProvider>,
  );
  expect(status()).toBe('7 contacts trouvés');
  expect(screen.getByRole('button', { name: 'Favori\u202f: Bob Martin' })).toBeTruthy();
});

test.each(['anonymous', 'see the web site 24/7', 'Unavailable', '+', '-', '06 12 34 56 78 / 79'])(
  'a contact whose only number is %j offers neither a call nor a transfer',
  async (number) => {
    const onCall = vi.fn();
    const rows = [makeContactRow({ name: 'Nils Holm', numbers: [{ number, label: 'Number' }] })];
    render(<ContactsView {...props} rows={rows} onCall={onCall} onTransferTo={nothing} />);
    const contact = row(/^Nils Holm No number to call/);
    expect(within(contact).queryByRole('button', { name: /Transfer/ })).toBeNull();
    act(() => contact.focus());
    await userEvent.keyboard('{Enter}');
    expect(onCall).not.toHaveBeenCalled();
  },
);

test('a press on a contact calls the first number that can be dialled', async () => {
  const onCall = vi.fn();
  const numbers = [
    { number: 'on request', label: 'Mobile' },
    { number: '1104', label: 'Number' },
  ];
  render(<ContactsView {...props} rows={[makeContactRow({ name: 'Nils Holm', numbers })]} onCall={onCall} />);
  focusOn(/^Nils Holm, 1104/);
  await userEvent.keyboard('{Enter}');
  expect(onCall).toHaveBeenCalledExactlyOnceWith('1104');
  expect(screen.getAllByRole('button', { name: /^Call / })).toHaveLength(1);
});
