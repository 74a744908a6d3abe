import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Choices } from './Choices.js';

beforeEach(() => {
  // jsdom has none, and arrow keys are played with it.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const CHOICES = [
  { id: 'all', word: 'All' },
  { id: 'missed', word: 'Missed' },
] as const;

test('what is chosen is told, and stays until whoever is asked says otherwise', async () => {
  const onChoose = vi.fn();
  render(<Choices label="Show" choices={CHOICES} chosen="all" onChoose={onChoose} />);
  await userEvent.click(screen.getByText('Missed'));
  expect(onChoose.mock.calls).toEqual([['missed']]);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'All' }).checked).toBe(true);
});

test('one stop for Tab, and arrows go from one to the next, beside another group too', async () => {
  const onChoose = vi.fn();
  render(
    <>
      <Choices label="Show" choices={CHOICES} chosen="missed" onChoose={() => undefined} />
      <Choices label="Show of others" choices={CHOICES} chosen="all" onChoose={onChoose} />
    </>,
  );
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getAllByRole('radio', { name: 'Missed' })[0]);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getAllByRole('radio', { name: 'All' })[1]);
  await userEvent.keyboard('{ArrowRight}');
  expect(onChoose.mock.calls).toEqual([['missed']]);
});

test('a form of the host’s around it is not sent with it', () => {
  render(
    <form aria-label="Of the host">
      <Choices label="Show" choices={CHOICES} chosen="all" onChoose={() => undefined} />
    </form>,
  );
  const form = screen.getByRole<HTMLFormElement>('form');
  expect([...new FormData(form)]).toEqual([]);
});
