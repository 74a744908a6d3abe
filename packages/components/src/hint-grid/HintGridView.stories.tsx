import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { NOT_CONNECTED, YES } from '../../test/makeCall.js';
import { COLLEAGUES, HINTS, makeHints } from '../../test/makeHints.js';
import { HintGridView } from './HintGridView.js';

const meta = {
  title: 'Parts/Colleagues',
  component: HintGridView,
  args: {
    colleagues: COLLEAGUES,
    hints: makeHints(HINTS),
    action: 'dial',
    callPermission: YES,
    isPending: false,
    problem: undefined,
    onCall: fn(),
  },
} satisfies Meta<typeof HintGridView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const EveryState: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('row', { name: 'Bob Martin, 1001 Available' })).toBeVisible();
    await expect(canvas.getByRole('row', { name: 'Cléa Dubois, 1002 On a call' })).toBeVisible();
    await expect(canvas.getByRole('row', { name: 'Ida Lund, 1104 Not known' })).toBeVisible();
  },
};

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('searchbox'));
    await userEvent.tab();
    await expect(canvas.getByRole('row', { name: /Bob Martin/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('row', { name: /Cléa Dubois/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('row', { name: /Eve O’Neill/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onCall).toHaveBeenCalledWith('1004');
  },
};

export const Searching: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('searchbox', { name: 'Find a colleague' });
    await userEvent.type(field, 'clea');
    await expect(canvas.getAllByRole('row')).toHaveLength(1 + 1);
    await userEvent.clear(field);
    await userEvent.type(field, 'xyz');
    await expect(canvas.getByText('Nobody matches “xyz”')).toBeVisible();
  },
};

export const DuringACall: Story = { args: { action: 'consult' } };

export const NotAllowed: Story = {
  args: { callPermission: NOT_CONNECTED },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('row', { name: /Bob Martin/ }));
    await expect(args.onCall).not.toHaveBeenCalled();
    await expect(canvas.getByRole('grid')).toHaveAccessibleDescription('Not connected to the server');
  },
};

export const NotConfirmed: Story = {
  args: { problem: { code: 'timeout', command: 'dial', partial: false } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('The server did not confirm the call.');
    await expect(canvas.getByRole('grid')).toHaveAccessibleDescription(/did not confirm/);
  },
};

export const NoColleagues: Story = { args: { colleagues: [] } };

export const LongNames: Story = {
  args: {
    colleagues: [
      { number: '1001', name: 'Hubert Blaine Wolfeschlegelsteinhausenbergerdorff' },
      { number: '+33612345678', name: 'فاطمة الزهراء بنت محمد' },
    ],
  },
};

const isCut = (element: Element) => element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
const columns = (tiles: readonly HTMLElement[]) => new Set(tiles.map((tile) => tile.offsetLeft)).size;

export const TwoColumnsInAPanel: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(columns(canvas.getAllByRole('row', { name: /, 1\d+ / }))).toBe(2);
    await expect([...canvasElement.querySelectorAll('.hs-hint-name')].some(isCut)).toBe(false);
  },
};

export const ThreeColumns: Story = {
  globals: { width: '1280' },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 400 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    const tiles = canvas.getAllByRole('row', { name: /, 1\d+ / });
    await expect(columns(tiles)).toBe(3);
    await expect([...canvasElement.querySelectorAll('.hs-hint-name, .hs-state-word')].some(isCut)).toBe(false);
    // Every state takes the same room: a change moves nobody.
    await expect(new Set(tiles.map((tile) => tile.offsetHeight)).size).toBe(1);
  },
};

export const French: Story = { globals: { locale: 'fr' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };
