import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { CUSTOMER, customerData } from '../../test/customerData.js';
import { describeConformance } from '../../test/describeConformance.js';
import { makeCall, makeRow, NOW } from '../../test/makeCall.js';
import { fr } from '../i18n/fr.js';
import { MessagesProvider } from '../i18n/MessagesProvider.js';
import { CallListView, type CallListViewProps } from './CallListView.js';

const call = makeCall({ userData: CUSTOMER });
const list = (parts: Partial<CallListViewProps> = {}) => (
  <CallListView
    rows={[makeRow(call)]}
    isDeviceConference={false}
    isVerified
    notice={undefined}
    onDismissNotice={() => undefined}
    onAnswer={() => undefined}
    onHangUp={() => undefined}
    onHold={() => undefined}
    onResume={() => undefined}
    onTransfer={() => undefined}
    onSetData={async () => true}
    schema={customerData}
    now={() => NOW}
    {...parts}
  />
);
/** Labels and values as they are heard. */
const spoken = () =>
  screen.getAllByRole('term').map((term) => `${term.textContent}: ${heard(term.nextElementSibling)}`.replaceAll(/[\u00a0\u202f]/g, ' '));
const row = (label: string) => {
  const term = screen.getAllByRole('term').find(({ textContent }) => textContent === label);
  if (!term?.parentElement) throw new Error(`no ${label}`);
  return term.parentElement;
};
function heard(element: Element | null): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const mute of copy.querySelectorAll('[aria-hidden], button, .hs-reason')) mute.remove();
  return copy.textContent;
}

afterEach(cleanup);

describeConformance('CallListView with a schema', list());
describeConformance(
  'CallListView with a schema, malformed and ringing',
  list({ rows: [makeRow(makeCall({ state: 'ringing', userData: new Map([['balance', 'much']]) }))] }),
);

test('shows the fields in the order of the schema, in the language, what can be filled in, and what it does not know last', () => {
  render(list());
  expect(spoken()).toEqual([
    'Status: Gold',
    'Customer: 47/11opens in a new tab',
    'Balance: -€1,234.50',
    'Since: Mar 1, 2019',
    'VIP: Yes',
    'PIN: Hidden',
    'Call back: 06 12 34 56 78',
    'Reason: Empty',
    'campaign: Spring',
  ]);
  cleanup();
  render(<MessagesProvider messages={fr}>{list()}</MessagesProvider>);
  expect(spoken().slice(0, 5)).toEqual([
    'Statut: Or',
    'Client: 47/11s’ouvre dans un nouvel onglet',
    'Solde: -1 234,50 €',
    'Depuis: 1 mars 2019',
    'VIP: Oui',
  ]);
});

test('shows data as it came without a schema', () => {
  render(list({ schema: undefined }));
  expect(spoken()[0]).toBe('campaign: Spring');
  expect(spoken()).toContain('pin: 2580');
  expect(screen.queryByRole('link')).toBeNull();
});

test('leads links through the gate, and tells the page behind nothing about this one', () => {
  render(list());
  const [customer, callback] = screen.getAllByRole('link');
  expect(customer?.getAttribute('href')).toBe('https://crm.example/c/47%2F11');
  expect(customer?.getAttribute('target')).toBe('_blank');
  expect(customer?.getAttribute('rel')).toBe('noopener noreferrer');
  expect(callback?.getAttribute('href')).toBe('tel:0612345678');
  expect(callback?.hasAttribute('target')).toBe(false);
});

test('makes no link of a value that would leave its place', () => {
  render(list({ rows: [makeRow(makeCall({ userData: new Map([['customer', '..']]) }))] }));
  expect(screen.queryByRole('link')).toBeNull();
  expect(within(row('Customer')).getByText('..')).toBeDefined();
});

test('keeps what is malformed as text, and says so', () => {
  render(list({ rows: [makeRow(makeCall({ userData: new Map([['balance', '<b>much</b>']]) }))] }));
  expect(row('Balance').dataset['malformed']).toBe('');
  expect(heard(row('Balance').querySelector('dd'))).toBe('<b>much</b>Not readable as expected');
});

test('shows odd keys as keys', () => {
  const odd = new Map([
    ['__proto__', 'polluted'],
    ['constructor', 'mine'],
  ]);
  render(list({ rows: [makeRow(makeCall({ userData: odd }))] }));
  expect(spoken()).toEqual(expect.arrayContaining(['__proto__: polluted', 'constructor: mine']));
});

test('a secret is not in the page until it is asked for, nor after the call is over', async () => {
  const { container, rerender } = render(list());
  const show = () => screen.getByRole('button', { name: 'Show PIN' });
  expect(container.innerHTML).not.toContain('2580');
  expect(show().getAttribute('aria-pressed')).toBe('false');
  await userEvent.click(show());
  expect(show().getAttribute('aria-pressed')).toBe('true');
  expect(within(row('PIN')).getByText('2580')).toBeDefined();
  rerender(list({ rows: [makeRow({ ...call, state: 'released' })] }));
  expect(container.innerHTML).not.toContain('2580');
});

test('says no secret aloud, and the first data with their labels', () => {
  const only = new Map([
    ['pin', '2580'],
    ['vip', 'true'],
    ['campaign', 'Spring'],
  ]);
  render(list({ rows: [makeRow(makeCall({ state: 'ringing', userData: only }))] }));
  expect(screen.getByRole('status').textContent).toBe('Incoming call: Jane Black, 06 12 34 56 78, VIP Yes, campaign Spring');
});

test('changes a field in its place, then shows it as sent, and gives the focus back', async () => {
  const onSetData = vi.fn(async () => true);
  render(list({ onSetData }));
  await userEvent.click(screen.getByRole('button', { name: 'Change Reason' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Reason' }));
  await userEvent.keyboard('Renewal{Enter}');
  expect(onSetData).toHaveBeenCalledWith(call.id, 'reason', 'Renewal');
  expect(heard(row('Reason').querySelector('dd'))).toBe('RenewalSent');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change Reason' }));
});

test('keeps what was typed when it could not be sent', async () => {
  render(list({ onSetData: async () => false }));
  await userEvent.click(screen.getByRole('button', { name: 'Change Reason' }));
  await userEvent.keyboard('Renewal{Enter}');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Reason' }).value).toBe('Renewal');
});

test('Escape leaves a field as it was', async () => {
  const onSetData = vi.fn(async () => true);
  render(list({ onSetData }));
  await userEvent.click(screen.getByRole('button', { name: 'Change Balance' }));
  await userEvent.keyboard('9{Escape}');
  expect(onSetData).not.toHaveBeenCalled();
  expect(row('Balance').textContent).toContain('-€1,234.50');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change Balance' }));
});

test('takes a number as people of the language write it, and nothing that is none', async () => {
  const onSetData = vi.fn(async () => true);
  render(<MessagesProvider messages={fr}>{list({ onSetData })}</MessagesProvider>);
  await userEvent.click(screen.getByRole('button', { name: /Modifier.*Solde/ }));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Solde' });
  expect(field.value).toBe('-1234,5');
  await userEvent.clear(field);
  await userEvent.keyboard('beaucoup{Enter}');
  const send = screen.getByRole('button', { name: 'Envoyer' });
  expect(send.getAttribute('aria-disabled')).toBe('true');
  await userEvent.clear(field);
  await userEvent.keyboard('{Enter}');
  expect(onSetData).not.toHaveBeenCalled();
  await userEvent.keyboard('12,75{Enter}');
  expect(onSetData).toHaveBeenCalledWith(call.id, 'balance', '12.75');
  expect(row('Solde').textContent?.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain('12,75 €');
});

test('offers the options of a choice and of a flag', async () => {
  const onSetData = vi.fn(async () => true);
  render(list({ onSetData }));
  await userEvent.click(screen.getByRole('button', { name: 'Change Status' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Silver');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await userEvent.click(screen.getByRole('button', { name: 'Change VIP' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'VIP' }), 'No');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(onSetData.mock.calls).toEqual([
    [call.id, 'status', 'silver'],
    [call.id, 'vip', 'false'],
  ]);
  expect(heard(row('Status').querySelector('dd'))).toBe('SilverSent');
});

test('says why nothing can be changed now, also when that comes while it is being typed', async () => {
  const onSetData = vi.fn(async () => true);
  const { rerender } = render(list({ onSetData }));
  await userEvent.click(screen.getByRole('button', { name: 'Change Reason' }));
  await userEvent.keyboard('Renewal');
  const busy = makeRow(call);
  const several = makeRow(call, { permissions: { ...busy.permissions, 'set-data': { ok: false, reason: 'several-calls' } } });
  rerender(list({ onSetData, rows: [several] }));
  await userEvent.keyboard('{Enter}');
  expect(onSetData).not.toHaveBeenCalled();
  expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveProperty('value', 'Renewal');
  const change = screen.getByRole('button', { name: 'Change VIP' });
  expect(change.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(change);
  expect(screen.queryByRole('combobox', { name: 'VIP' })).toBeNull();
});

test('what comes from the server takes the place of what was sent, once it is the same', async () => {
  const { rerender } = render(list());
  await userEvent.click(screen.getByRole('button', { name: 'Change Reason' }));
  await userEvent.keyboard('Renewal{Enter}');
  expect(row('Reason').dataset['sent']).toBe('');
  act(() => rerender(list({ rows: [makeRow({ ...call, userData: new Map([...CUSTOMER, ['reason', 'Renewal']]) })] })));
  expect(row('Reason').dataset['sent']).toBeUndefined();
});
