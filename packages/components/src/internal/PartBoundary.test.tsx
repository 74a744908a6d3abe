import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fr } from '../i18n/fr.js';
import { MessagesProvider } from '../i18n/MessagesProvider.js';
import { PartBoundary } from './PartBoundary.js';

// React tells of a fault that a boundary caught as well.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Fragile({ fault }: { readonly fault: Error | undefined }) {
  if (fault) throw fault;
  return <p>well</p>;
}

test('a fault stays in its part, is said quietly, and is reported once with the name of the part', () => {
  const fault = new Error('broken');
  const onError = vi.fn<(error: unknown, part: string) => void>();
  render(
    <>
      <PartBoundary part="dialPad" onError={onError}>
        <Fragile fault={fault} />
      </PartBoundary>
      <p>the rest</p>
    </>,
  );
  expect(screen.getByText('This part has failed.')).toBeDefined();
  expect(screen.getByText('the rest')).toBeDefined();
  expect(onError).toHaveBeenCalledExactlyOnceWith(fault, 'dialPad');
});

test('trying again shows the part once it is well, and the line again while it is not', () => {
  const part = (fault: Error | undefined) => (
    <PartBoundary part="dialPad">
      <Fragile fault={fault} />
    </PartBoundary>
  );
  const { rerender } = render(part(new Error('broken')));
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('This part has failed.')).toBeDefined();
  rerender(part(undefined));
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('well')).toBeDefined();
});

test('speaks the language in force', () => {
  render(
    <MessagesProvider messages={fr}>
      <PartBoundary part="dialPad">
        <Fragile fault={new Error('broken')} />
      </PartBoundary>
    </MessagesProvider>,
  );
  expect(screen.getByText('Cette partie ne fonctionne plus.')).toBeDefined();
});
