import { readFileSync } from 'node:fs';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { App } from '../test/ReadmeExample.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('is in the README as it is compiled here', () => {
  const readme = readFileSync(`${import.meta.dirname}/../../../README.md`, 'utf8');
  const example = readFileSync(`${import.meta.dirname}/../test/ReadmeExample.tsx`, 'utf8');
  expect(readme).toContain(`\`\`\`tsx\n${example}\`\`\`\n`);
});

it('asks for the log-in first, and React has nothing to say against it', () => {
  const complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  render(<App />);
  expect(screen.getByRole('form', { name: 'Log in to your phone' })).toBeDefined();
  expect(screen.getByLabelText('User name')).toBeDefined();
  expect(screen.queryByRole('group', { name: 'Calls' })).toBeNull();
  for (const complaint of complaints) expect(complaint).not.toHaveBeenCalled();
});
