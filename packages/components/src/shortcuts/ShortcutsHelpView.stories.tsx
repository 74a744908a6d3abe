import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { ShortcutsHelpView } from './ShortcutsHelpView.js';

const meta = {
  title: 'Parts/Keyboard shortcuts',
  component: ShortcutsHelpView,
  args: {
    isOpen: true,
    onClose: fn(),
    rows: [
      { name: 'answer', keys: 'Alt+Shift+P' },
      { name: 'hangUp', keys: 'Alt+Shift+E' },
      { name: 'hold', keys: 'Alt+Shift+H' },
      { name: 'transfer', keys: 'Alt+Shift+X' },
      { name: 'doNotDisturb', keys: 'Alt+Shift+D' },
      { name: 'focusDial', keys: 'Alt+Shift+K' },
      { name: 'help', keys: '?' },
    ],
    conflicts: [],
    outcome: undefined,
  },
} satisfies Meta<typeof ShortcutsHelpView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Listed: Story = {};
export const Off: Story = { args: { rows: [] } };
export const Conflicts: Story = {
  args: {
    rows: [
      { name: 'answer', keys: 'F8' },
      { name: 'hold', keys: 'F8' },
      { name: 'hangUp', keys: 'Hyper+Q' },
    ],
    conflicts: [
      { kind: 'no-such-keys', keys: 'Hyper+Q', names: ['hangUp'] },
      { kind: 'same-keys', keys: 'F8', names: ['answer', 'hold'] },
    ],
  },
};
export const French: Story = { globals: { locale: 'fr' } };
export const RightToLeft: Story = { globals: { locale: 'ar', direction: 'rtl' } };
