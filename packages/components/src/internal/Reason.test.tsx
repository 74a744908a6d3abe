import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ActionButton } from './ActionButton.js';

afterEach(cleanup);

/** A dialog of the host's that closes at Escape, and a control in it that says why it cannot be used. */
function inDialog() {
  const onEscape = vi.fn();
  render(
    <div role="dialog" onKeyDownCapture={({ key }) => key === 'Escape' && onEscape()}>
      <ActionButton onPress={() => undefined} reason="Not connected">
        Call
      </ActionButton>
      <input />
    </div>,
  );
  return onEscape;
}
const call = () => screen.getByRole('button', { name: 'Call' });
const isShown = () => !screen.getByText('Not connected').hidden;

test('a reason that covers something is put away by Escape, and the dialog around is closed by the next one', async () => {
  const onEscape = inDialog();
  call().focus();
  await userEvent.keyboard('{Escape}');
  expect(isShown()).toBe(false);
  expect(onEscape).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(call());
  await userEvent.keyboard('{Escape}');
  expect(onEscape).toHaveBeenCalledOnce();
});

test('it is there again for who comes back, and still describes its button meanwhile', async () => {
  inDialog();
  call().focus();
  await userEvent.keyboard('{Escape}');
  expect(document.getElementById(call().getAttribute('aria-describedby') ?? '')?.textContent).toBe('Not connected');
  await userEvent.tab();
  expect(isShown()).toBe(false);
  await userEvent.tab({ shift: true });
  expect(isShown()).toBe(true);
});

test('Escape is the dialog’s where no reason shows', async () => {
  const onEscape = inDialog();
  screen.getByRole('textbox').focus();
  await userEvent.keyboard('{Escape}');
  expect(onEscape).toHaveBeenCalledOnce();
  expect(isShown()).toBe(true);
});
