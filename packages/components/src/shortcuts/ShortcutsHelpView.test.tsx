import type { ShortcutOutcome } from '@hookswitch/hooks';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { makeCall } from '../../test/makeCall.js';
import { fr } from '../i18n/fr.js';
import { MessagesProvider } from '../i18n/MessagesProvider.js';
import { ShortcutsHelpView, type ShortcutsHelpViewProps } from './ShortcutsHelpView.js';

afterEach(cleanup);

const props: ShortcutsHelpViewProps = {
  isOpen: true,
  onClose: () => undefined,
  rows: [
    { name: 'answer', keys: 'Alt+Shift+P' },
    { name: 'help', keys: '?' },
  ],
  conflicts: [],
  outcome: undefined,
};

describeConformance('ShortcutsHelpView', <ShortcutsHelpView {...props} />);

describe('ShortcutsHelpView', () => {
  test('lists what there is with its keys, as they stand on the keyboard', () => {
    const { container, rerender } = render(<ShortcutsHelpView {...props} />);
    const keys = () => [...container.querySelectorAll('kbd')].map((key) => key.textContent);
    expect(keys()).toEqual(['Alt', 'Shift', 'P', '?']);
    rerender(
      <MessagesProvider messages={fr}>
        <ShortcutsHelpView {...props} />
      </MessagesProvider>,
    );
    expect(keys()).toEqual(['Alt', 'Maj', 'P', '?']);
  });

  test('says that there are none', () => {
    render(<ShortcutsHelpView {...props} rows={[]} />);
    expect(screen.getByText('Shortcuts are off.')).toBeDefined();
  });

  test('tells what is wrong with the keys that were chosen', () => {
    render(<ShortcutsHelpView {...props} conflicts={[{ kind: 'same-keys', keys: 'Alt+Shift+P', names: ['answer', 'hold'] }]} />);
    expect(screen.getByText('Alt+Shift+P is given to several: Answer, Hold, resume. Only the first works.')).toBeDefined();
  });

  const call = makeCall({ name: 'Jane Martin' });
  test.each<[ShortcutOutcome, string]>([
    [{ kind: 'asked', step: 'answer', who: call }, 'Answering Jane Martin'],
    [{ kind: 'asked', step: 'dnd-on', who: undefined }, 'Switching do not disturb on'],
    [{ kind: 'refused', name: 'hangUp', reason: 'no-call' }, 'Hang up: There is no call for this now'],
    [{ kind: 'failed', problem: { code: 'timeout', command: 'hold', partial: false } }, 'The server did not confirm'],
  ])('speaks politely of %o', (outcome, words) => {
    render(<ShortcutsHelpView {...props} isOpen={false} outcome={outcome} />);
    expect(screen.getByRole('status').textContent).toContain(words);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('speaks again when the same happens twice', () => {
    const refused = (): ShortcutOutcome => ({ kind: 'refused', name: 'hold', reason: 'no-call' });
    const { rerender } = render(<ShortcutsHelpView {...props} outcome={refused()} />);
    const first = screen.getByRole('status').firstChild;
    rerender(<ShortcutsHelpView {...props} outcome={refused()} />);
    expect(screen.getByRole('status').firstChild).not.toBe(first);
    expect(screen.getByRole('status').childNodes).toHaveLength(1);
  });

  test('takes the focus, closes with Escape, keeps that Escape from the host, and gives the focus back', async () => {
    const user = userEvent.setup();
    const onClose = vi.fn<() => void>();
    const onEscape = vi.fn<() => void>();
    const page = (isOpen: boolean) => (
      // biome-ignore lint/a11y/noStaticElementInteractions: a host that listens.
      <div onKeyDown={onEscape}>
        <button type="button">before</button>
        <ShortcutsHelpView {...props} isOpen={isOpen} onClose={onClose} />
      </div>
    );
    const { rerender } = render(page(false));
    screen.getByText('before').focus();
    rerender(page(true));
    expect(document.activeElement).toBe(screen.getByRole('heading'));
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(onEscape).not.toHaveBeenCalled();
    rerender(page(false));
    expect(document.activeElement).toBe(screen.getByText('before'));
  });
});
