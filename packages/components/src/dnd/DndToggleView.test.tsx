import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { NOT_CONNECTED, YES } from '../../test/makeCall.js';
import { DndToggleView } from './DndToggleView.js';

const props = { isSelected: false, isPending: false, permission: YES, problem: undefined, onChange: () => undefined };

afterEach(cleanup);

describeConformance('DndToggleView', <DndToggleView {...props} />);

test('asks for the other state and shows the one the server said', async () => {
  const onChange = vi.fn();
  render(<DndToggleView {...props} onChange={onChange} />);
  await userEvent.click(screen.getByRole('switch', { name: 'Do not disturb' }));
  expect(onChange).toHaveBeenCalledWith(true);
  expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(false);
});

test.each([
  ['not allowed', { permission: NOT_CONNECTED }],
  ['pending', { isPending: true }],
])('%s: cannot be turned, can be reached', async (_, parts) => {
  const onChange = vi.fn();
  render(<DndToggleView {...props} {...parts} onChange={onChange} />);
  await userEvent.tab();
  await userEvent.keyboard(' ');
  const toggle = screen.getByRole('switch');
  expect(document.activeElement).toBe(toggle);
  expect(toggle.getAttribute('aria-disabled')).toBe('true');
  expect(onChange).not.toHaveBeenCalled();
});

test.each([
  [true, 'The server did not confirm this. As far as it has said, it is still on.'],
  [false, 'The server did not confirm this. As far as it has said, it is still off.'],
  [undefined, 'The server did not confirm do not disturb. That may still happen.'],
])('says only what the server has said where a change is not confirmed and it stands at %s', (isSelected, said) => {
  render(<DndToggleView {...props} isSelected={isSelected} problem={{ code: 'timeout', command: 'dnd', partial: false }} />);
  expect(screen.getByRole('alert').textContent).toBe(said);
});

test('still says any other problem in its own words', () => {
  render(<DndToggleView {...props} problem={{ code: 'link-lost' }} />);
  expect(screen.getByRole('alert').textContent).toBe('The connection was lost. It is being restored.');
});
