import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type ComponentType, StrictMode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { LoadedLate, latePart } from './LoadedLate.js';
import { PartBoundary } from './PartBoundary.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Word({ word }: { readonly word: string }) {
  return <p>{word}</p>;
}

const turn = () =>
  act(async () => {
    await Promise.resolve();
  });

test('is fetched when it is first shown, once, and shown at once from then on', async () => {
  const load = vi.fn<() => Promise<ComponentType<{ readonly word: string }>>>(async () => Word);
  const late = latePart(load);
  expect(load).not.toHaveBeenCalled();
  const { unmount } = render(<LoadedLate part={late} props={{ word: 'here' }} />);
  expect(screen.queryByText('here')).toBeNull();
  await turn();
  expect(screen.getByText('here')).toBeDefined();
  unmount();
  render(<LoadedLate part={late} props={{ word: 'again' }} />);
  expect(screen.getByText('again')).toBeDefined();
  expect(load).toHaveBeenCalledOnce();
});

test('says that a part is on its way, where somebody waits for it', async () => {
  const arrivals: ((part: ComponentType<{ readonly word: string }>) => void)[] = [];
  const late = latePart<{ readonly word: string }>(() => new Promise((resolve) => arrivals.push(resolve)));
  render(<LoadedLate part={late} props={{ word: 'here' }} isAwaited />);
  expect(screen.getByRole('status').textContent).toBe('Loading');
  arrivals[0]?.(Word);
  await turn();
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.getByText('here')).toBeDefined();
});

test('a chunk that cannot be fetched fails in its place, and is fetched again on request', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let isOnline = false;
  const late = latePart<{ readonly word: string }>(async () => {
    if (!isOnline) throw new Error('Failed to fetch');
    return Word;
  });
  render(
    <StrictMode>
      <PartBoundary part="transfer">
        <LoadedLate part={late} props={{ word: 'here' }} />
      </PartBoundary>
    </StrictMode>,
  );
  await turn();
  expect(screen.getByText('This part has failed.')).toBeDefined();
  isOnline = true;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await turn();
  expect(screen.getByText('here')).toBeDefined();
});
