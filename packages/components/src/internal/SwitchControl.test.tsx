import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { SwitchControl, type SwitchControlProps } from './SwitchControl.js';

afterEach(cleanup);

const props: SwitchControlProps = {
  label: 'Silence',
  isSelected: true,
  isPending: false,
  reason: undefined,
  words: { on: 'On', off: 'Off', unknown: 'Not known' },
  onChange: () => undefined,
};
const control = () => screen.getByRole<HTMLInputElement>('switch', { name: 'Silence' });

test('a form of the host’s around it is neither sent by it nor sets it back', async () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  const form = (isSelected: boolean) => (
    <form aria-label="Of the host" onSubmit={onSubmit}>
      <SwitchControl {...props} isSelected={isSelected} />
    </form>
  );
  const { rerender } = render(form(false));
  rerender(form(true));
  control().focus();
  await userEvent.keyboard('{Enter}');
  expect(onSubmit).not.toHaveBeenCalled();
  screen.getByRole<HTMLFormElement>('form').reset();
  expect(control().checked).toBe(true);
});

test('one that may not be turned stays as it is, can be reached, and says why', async () => {
  const onChange = vi.fn();
  render(<SwitchControl {...props} reason="Not connected" onChange={onChange} />);
  await userEvent.tab();
  expect(document.activeElement).toBe(control());
  await userEvent.keyboard(' ');
  fireEvent.click(screen.getByText('Silence'));
  expect(onChange).not.toHaveBeenCalled();
  expect(control().checked).toBe(true);
  expect(document.getElementById(control().getAttribute('aria-describedby') ?? '')?.textContent).toBe('Not connected');
});
