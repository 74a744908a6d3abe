import type { ForwardingRow } from '@hookswitch/hooks';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { YES } from '../../test/makeCall.js';
import { ForwardingView } from './ForwardingView.js';

const unc: ForwardingRow = { kind: 'unc', isSelected: false, destination: '', isPending: false, problem: undefined };

afterEach(cleanup);

describeConformance(
  'ForwardingView',
  <ForwardingView rows={[unc, { ...unc, kind: 'na', isSelected: true, destination: '1' }]} permission={YES} onChange={() => undefined} />,
);

test('needs a destination to be turned on', async () => {
  const onChange = vi.fn();
  render(<ForwardingView rows={[unc]} permission={YES} onChange={onChange} />);
  await userEvent.click(screen.getByRole('switch', { name: 'Forward all calls' }));
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.type(screen.getByRole('textbox'), ' 1002 ');
  await userEvent.click(screen.getByRole('switch'));
  expect(onChange).toHaveBeenCalledWith('unc', true, '1002');
});

test('a number that is typed and confirmed by Enter is forwarded to; one that merely stands there is not', async () => {
  const onChange = vi.fn();
  render(<ForwardingView rows={[{ ...unc, destination: '1002' }]} permission={YES} onChange={onChange} />);
  await userEvent.type(screen.getByRole('textbox'), '{Enter}');
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.type(screen.getByRole('textbox'), '3{Enter}');
  expect(onChange).toHaveBeenCalledWith('unc', true, '10023');
});

test('Enter sends no form of the host’s around it', async () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  render(
    <form onSubmit={onSubmit}>
      <ForwardingView rows={[unc]} permission={YES} onChange={() => undefined} />
    </form>,
  );
  await userEvent.type(screen.getByRole('textbox'), '1002{Enter}');
  expect(onSubmit).not.toHaveBeenCalled();
});

test('turning off repeats the stored destination, whatever is typed', async () => {
  const onChange = vi.fn();
  render(<ForwardingView rows={[{ ...unc, isSelected: true, destination: '1002' }]} permission={YES} onChange={onChange} />);
  await userEvent.type(screen.getByRole('textbox'), '99');
  await userEvent.click(screen.getByRole('switch'));
  expect(onChange).toHaveBeenCalledWith('unc', false, '1002');
});

test('keeps what was typed until the server has stored it', async () => {
  const { rerender } = render(<ForwardingView rows={[unc]} permission={YES} onChange={() => undefined} />);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  await userEvent.type(field, '10 02');
  rerender(<ForwardingView rows={[{ ...unc, isPending: true }]} permission={YES} onChange={() => undefined} />);
  expect(field.value).toBe('10 02');
  rerender(<ForwardingView rows={[{ ...unc, isSelected: true, destination: '1002' }]} permission={YES} onChange={() => undefined} />);
  rerender(<ForwardingView rows={[{ ...unc, isSelected: true, destination: '1003' }]} permission={YES} onChange={() => undefined} />);
  expect(field.value).toBe('1003');
});

test.each([
  ['another window turns the forward on', { isSelected: true, destination: '1002' }],
  ['another window turns it off and stores another number', { isSelected: false, destination: '1003' }],
  ['the stored number begins as what was typed', { isSelected: true, destination: '100' }],
  ['the server forgets the number', { isSelected: false, destination: '' }],
  ['the connection is lost', { isSelected: undefined, destination: '' }],
])('makes no number of two when %s under the hands of an agent who types', async (_, change) => {
  const onChange = vi.fn();
  const before = { ...unc, isSelected: true, destination: '99' };
  const { rerender } = render(<ForwardingView rows={[before]} permission={YES} onChange={onChange} />);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  await userEvent.clear(field);
  await userEvent.type(field, '10');
  rerender(<ForwardingView rows={[{ ...before, ...change }]} permission={YES} onChange={onChange} />);
  expect(field.value).toBe('10');
  await userEvent.type(field, '03{Enter}');
  expect(onChange.mock.lastCall).toEqual(['unc', true, '1003']);
});

test.each<[string, Partial<ForwardingRow>, string]>([
  ['off', {}, 'The server did not confirm this. As far as it has said, the forward is still off.'],
  [
    'on',
    { isSelected: true, destination: '1001' },
    'The server did not confirm this. As far as it has said, the forward still leads to 1001.',
  ],
  ['not known', { isSelected: undefined }, 'The server did not confirm the forward of all calls. That may still happen.'],
])('does not call a typed number true that the server did not confirm, while the forward is %s', async (_, stands, said) => {
  const { rerender } = render(<ForwardingView rows={[{ ...unc, ...stands }]} permission={YES} onChange={() => undefined} />);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  await userEvent.clear(field);
  await userEvent.type(field, '1002');
  const problem = { code: 'timeout', command: 'uncFwd', partial: false } as const;
  rerender(<ForwardingView rows={[{ ...unc, ...stands, problem }]} permission={YES} onChange={() => undefined} />);
  expect(field.value).toBe('1002');
  expect(screen.getByRole('alert').textContent).toBe(said);
});

const refusalOf = (destination: string) => (destination === '1000' ? 'own-number' : destination.includes('$') ? 'impossible' : undefined);

test.each([
  ['1000', 'This is your own number. Choose another.'],
  ['12$', 'No phone can dial this. Correct the number.'],
])('does not forward to %s, and says why', async (typed, why) => {
  const onChange = vi.fn();
  render(<ForwardingView rows={[unc]} permission={YES} onChange={onChange} refusalOf={refusalOf} />);
  const field = screen.getByRole('textbox');
  await userEvent.type(field, typed);
  expect(screen.getByRole('alert').textContent).toBe(why);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(why);
  await userEvent.click(screen.getByRole('switch'));
  expect(onChange).not.toHaveBeenCalled();
});

test('a forward that leads nowhere can still be turned off', async () => {
  const onChange = vi.fn();
  render(
    <ForwardingView rows={[{ ...unc, isSelected: true, destination: '12$' }]} permission={YES} onChange={onChange} refusalOf={refusalOf} />,
  );
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.click(screen.getByRole('switch'));
  expect(onChange).toHaveBeenCalledWith('unc', false, '12$');
});
