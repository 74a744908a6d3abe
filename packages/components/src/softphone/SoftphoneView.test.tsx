import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { DialPadKeys } from '../dial-pad/DialPadKeys.js';
import { SoftphoneView } from './SoftphoneView.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const tabs = [
  { id: 'colleagues', label: 'Colleagues', content: <p>Bob</p> },
  { id: 'history', label: 'History', badge: 3, content: <p>Yesterday</p> },
];
const parts = {
  calls: <p>No calls</p>,
  dialPad: <DialPadKeys onKey={() => undefined} onPlus={undefined} />,
  dnd: <p>Silence</p>,
  forwarding: <p>Nowhere</p>,
  settingsSummary: <p>Off</p>,
};

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

  test.each([
    ['{ArrowLeft}', 'ltr', 'Third'],
    ['{ArrowRight}{ArrowRight}{ArrowRight}', 'ltr', 'Colleagues'],
    ['{ArrowLeft}', 'rtl', 'History'],
    ['{ArrowRight}', 'rtl', 'Third'],
    ['{End}', 'ltr', 'Third'],
    ['{End}{Home}', 'ltr', 'Colleagues'],
    // Back, to a browser.
    ['{Alt>}{ArrowLeft}{/Alt}', 'ltr', 'Colleagues'],
  ])('%s in a page that runs %s goes from the first tab to %s', async (keys, direction, name) => {
    // jsdom does not compute it.
    vi.spyOn(window, 'getComputedStyle').mockReturnValue(Object.assign(document.createElement('p').style, { direction }));
    render(<SoftphoneView parts={parts} tabs={[...tabs, { id: 'the third', label: 'Third', content: <p>Third of all</p> }]} />);
    screen.getByRole('tab', { name: 'Colleagues', hidden: true }).focus();
    await userEvent.keyboard(keys);
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: new RegExp(name), hidden: true }));
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

  describe('Escape', () => {
    /** A phone in a page that closes something by Escape, too. */
    function showUnfolded(name: string | RegExp) {
      const onEscape = vi.fn();
      const pad = (
        <>
          <DialPadKeys onKey={() => undefined} onPlus={undefined} />
          <input aria-label="Number" />
          <button type="button">One</button>
          <input aria-label="List" onKeyDown={(event) => event.preventDefault()} />
        </>
      );
      render(
        <div role="group" onKeyDown={onEscape}>
          <SoftphoneView parts={{ ...parts, dialPad: pad, dnd: <input aria-label="Silence" /> }} tabs={[]} />
        </div>,
      );
      const button = screen.getByRole('button', { name });
      fireEvent.click(button);
      expect(button.getAttribute('aria-expanded')).toBe('true');
      const escapeFrom = (element: HTMLElement) => {
        element.focus();
        fireEvent.keyDown(element, { key: 'Escape' });
        return { isFolded: button.getAttribute('aria-expanded') === 'false', isFocused: document.activeElement === button };
      };
      return { button, onEscape, escapeFrom };
    }

    test('folds the keypad, keeps the focus, and closes nothing else', () => {
      const { onEscape, escapeFrom } = showUnfolded('Keypad');
      expect(escapeFrom(screen.getByRole('button', { name: 'One' }))).toEqual({ isFolded: true, isFocused: true });
      expect(onEscape).not.toHaveBeenCalled();
      fireEvent.keyDown(screen.getByRole('button', { name: 'One' }), { key: 'Escape' });
      expect(onEscape).toHaveBeenCalledOnce();
    });

    test('folds it on its own button too', () => {
      const { button, escapeFrom } = showUnfolded('Keypad');
      expect(escapeFrom(button)).toEqual({ isFolded: true, isFocused: true });
    });

    test('leaves whoever types the number where they are', () => {
      const { escapeFrom } = showUnfolded('Keypad');
      expect(escapeFrom(screen.getByRole('textbox', { name: 'Number' }))).toEqual({ isFolded: true, isFocused: false });
    });

    test('folds the settings, fields and all', () => {
      const { escapeFrom } = showUnfolded(/^Forwarding and do not disturb/);
      expect(escapeFrom(screen.getByRole('textbox', { name: 'Silence' }))).toEqual({ isFolded: true, isFocused: true });
    });

    test('folds nothing that something in it has closed by it', () => {
      const { escapeFrom } = showUnfolded('Keypad');
      expect(escapeFrom(screen.getByRole('textbox', { name: 'List' }))).toEqual({ isFolded: false, isFocused: false });
    });
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
