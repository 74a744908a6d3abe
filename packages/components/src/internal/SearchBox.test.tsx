import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { SearchBox } from './SearchBox.js';

afterEach(cleanup);

function Searching({ onDown = () => undefined }: { readonly onDown?: () => void }) {
  const [value, setValue] = useState('');
  return <SearchBox label="Find a colleague" clear="Clear" value={value} onChange={setValue} onDown={onDown} />;
}

test('Escape empties it and closes nothing around it; where there is nothing to empty it is the page’s', async () => {
  const onKeyDown = vi.fn();
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for what Escape closes
    <div onKeyDown={onKeyDown}>
      <Searching />
    </div>,
  );
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find a colleague' });
  field.focus();
  fireEvent.change(field, { target: { value: 'bob' } });
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(field.value).toBe('');
  expect(onKeyDown).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(onKeyDown).toHaveBeenCalledOnce();
});

test('its last button empties it, leaves the focus in it, and is there while there is something to empty', async () => {
  render(<Searching />);
  const field = screen.getByRole<HTMLInputElement>('searchbox');
  expect(screen.queryByRole('button')).toBeNull();
  await userEvent.type(field, 'bob');
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(field.value).toBe('');
  expect(document.activeElement).toBe(field);
  expect(screen.queryByRole('button')).toBeNull();
});

test('Enter sends no form of the host’s', async () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  render(
    <form onSubmit={onSubmit}>
      <Searching />
    </form>,
  );
  await userEvent.type(screen.getByRole('searchbox'), 'bob{Enter}');
  expect(onSubmit).not.toHaveBeenCalled();
});

test('an arrow that chooses among the words of an input method does not go into the list', () => {
  const onDown = vi.fn();
  render(<Searching onDown={onDown} />);
  const field = screen.getByRole('searchbox');
  fireEvent.keyDown(field, { key: 'ArrowDown', isComposing: true });
  expect(onDown).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(onDown).toHaveBeenCalledOnce();
});
