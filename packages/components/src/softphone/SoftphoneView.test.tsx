import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { SoftphoneView } from './SoftphoneView.js';

// React Aria looks its items up by selectors, and jsdom knows none of CSS.
beforeAll(() => void vi.stubGlobal('CSS', { escape: (text: string) => text }));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const tabs = [
  { id: 'colleagues', label: 'Colleagues', content: <p>Bob</p> },
  { id: 'history', label: 'History', badge: 3, content: <p>Yesterday</p> },
];
const parts = { calls: <p>No calls</p>, dialPad: <p>Pad</p>, dnd: <p>Silence</p>, settingsSummary: <p>Off</p> };

describeConformance('SoftphoneView', <SoftphoneView parts={parts} tabs={tabs} />);

function Broken(): never {
  throw new Error('broken');
}

describe('SoftphoneView', () => {
  test('keeps the place of the calls where there is nothing at all', () => {
    render(<SoftphoneView parts={{}} tabs={[]} />);
    expect(screen.getByRole('region', { name: 'Calls' })).toBeDefined();
    for (const name of ['Dial', 'Agent', 'Forwarding and do not disturb']) expect(screen.queryByRole('region', { name })).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('has a place for the agent', () => {
    render(<SoftphoneView parts={{ agent: <p>Ready</p> }} tabs={[]} />);
    expect(within(screen.getByRole('region', { name: 'Agent' })).getByText('Ready')).toBeDefined();
  });

  test('shows one view at a time; arrows walk along the tabs, Enter chooses', async () => {
    const user = userEvent.setup();
    render(<SoftphoneView parts={parts} tabs={tabs} />);
    await user.click(screen.getByRole('tab', { name: 'Colleagues' }));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /History/ }));
    expect(screen.queryByText('Yesterday')).toBeNull();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('tabpanel', { name: /History/ })).toHaveProperty('textContent', 'Yesterday');
    expect(screen.queryByText('Bob')).toBeNull();
  });

  test('goes back to the first view when the chosen one is taken away', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<SoftphoneView parts={parts} tabs={tabs} />);
    await user.click(screen.getByRole('tab', { name: /History/ }));
    rerender(<SoftphoneView parts={parts} tabs={tabs.slice(0, 1)} />);
    expect(within(screen.getByRole('region', { name: 'Colleagues' })).getByText('Bob')).toBeDefined();
    expect(screen.queryByRole('tab')).toBeNull();
  });

  test('unfolds the keypad and the settings, and says which are', async () => {
    const user = userEvent.setup();
    render(<SoftphoneView parts={parts} tabs={[]} />);
    for (const name of ['Keypad', /^Forwarding and do not disturb/]) {
      const button = screen.getByRole('button', { name });
      expect(button.getAttribute('aria-expanded')).toBe('false');
      await user.click(button);
      expect(button.getAttribute('aria-expanded')).toBe('true');
    }
    expect(screen.getByRole('region', { name: 'Forwarding and do not disturb' }).dataset['open']).toBe('true');
  });

  test('Escape folds the keypad and leaves the focus on its button, unless something in it has taken Escape', async () => {
    const user = userEvent.setup();
    const pad = (
      <>
        <input aria-label="Number" />
        <input aria-label="List" onKeyDown={(event) => event.preventDefault()} />
      </>
    );
    render(<SoftphoneView parts={{ dialPad: pad }} tabs={[]} />);
    const button = screen.getByRole('button', { name: 'Keypad' });
    await user.click(button);
    await user.click(screen.getByRole('textbox', { name: 'List' }));
    await user.keyboard('{Escape}');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await user.click(screen.getByRole('textbox', { name: 'Number' }));
    await user.keyboard('{Escape}');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });

  test.each([
    'status',
    'menu',
    'agent',
    'banner',
    'incoming',
    'calls',
    'transfer',
    'dialPad',
    'voicemail',
    'settingsSummary',
    'dnd',
    'forwarding',
    'aside',
    'shortcuts',
  ] as const)('a fault in %s takes nothing else away', (part) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const onPartError = vi.fn<(error: unknown, part: string) => void>();
    render(<SoftphoneView parts={{ ...parts, [part]: <Broken /> }} tabs={tabs} onPartError={onPartError} />);
    expect(screen.getAllByText('This part has failed.')).toHaveLength(1);
    expect(screen.getByText('Bob')).toBeDefined();
    expect(onPartError).toHaveBeenCalledExactlyOnceWith(expect.any(Error), part);
  });

  test('a fault in the line of settings leaves the button that unfolds them', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const user = userEvent.setup();
    render(<SoftphoneView parts={{ ...parts, settingsSummary: <Broken /> }} tabs={tabs} />);
    const fold = screen.getByRole('button', { name: /^Forwarding and do not disturb.*This part has failed\.$/ });
    expect(fold.querySelector('button, [role=group]')).toBeNull();
    await user.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
  });

  test('a fault in one view leaves the others', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const user = userEvent.setup();
    const onPartError = vi.fn<(error: unknown, part: string) => void>();
    const broken = [{ id: 'mine', label: 'Mine', content: <Broken /> }, ...tabs];
    render(<SoftphoneView parts={parts} tabs={broken} onPartError={onPartError} />);
    expect(onPartError).toHaveBeenCalledExactlyOnceWith(expect.any(Error), 'mine');
    await user.click(screen.getByRole('tab', { name: /History/ }));
    expect(screen.getByText('Yesterday')).toBeDefined();
  });
});
