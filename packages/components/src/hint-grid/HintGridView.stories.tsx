import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { NOT_CONNECTED, YES } from '../../test/makeCall.js';
import { COLLEAGUES, HINTS, makeHints } from '../../test/makeHints.js';
import { overlappingLines } from '../../test/overlaps.js';
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
    await userEvent.keyboard('{ArrowDown}');
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
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(1));
    await userEvent.clear(field);
    await userEvent.type(field, 'xyz');
    await expect(await canvas.findByText('Nobody matches “xyz”')).toBeVisible();
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
const columns = (tiles: readonly HTMLElement[]) => new Set(tiles.map((tile) => Math.round(tile.getBoundingClientRect().x))).size;

export const TwoColumnsInAPanel: Story = {
  play: async ({ canvas, canvasElement }) => {
    await waitFor(() => expect(columns(canvas.getAllByRole('row', { name: /, 1\d+ / }))).toBe(2));
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
    await waitFor(() => expect(columns(canvas.getAllByRole('row', { name: /, 1\d+ / }))).toBe(3));
    await expect([...canvasElement.querySelectorAll('.hs-hint-name, .hs-state-word')].some(isCut)).toBe(false);
  },
};

export const Rows: Story = { args: { defaultDensity: 'comfortable', onTransferTo: fn() } };

export const CompactRows: Story = {
  args: { defaultDensity: 'compact', onTransferTo: fn(), transferPermission: YES },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('searchbox'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(canvas.getByRole('row', { name: /Cléa Dubois/ })).toHaveFocus();
    // The arrows walk into the row and out again.
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('button', { name: 'Transfer to Cléa Dubois' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onTransferTo).toHaveBeenCalledWith('1002');
    await expect(args.onCall).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(canvas.getByRole('row', { name: /Cléa Dubois/ })).toHaveFocus();
    // Letters find.
    await userEvent.keyboard('hana');
    await expect(canvas.getByRole('row', { name: /Hana Suzuki/ })).toHaveFocus();
  },
};

export const ByNumber: Story = { args: { defaultSort: 'number', colleagues: COLLEAGUES.map(({ number, name }) => ({ number, name })) } };

export const ByState: Story = {
  args: { defaultSort: 'state', defaultDensity: 'comfortable', colleagues: COLLEAGUES.map(({ number, name }) => ({ number, name })) },
  play: async ({ canvas }) => {
    const rows = await canvas.findAllByRole('row');
    await expect(rows[0]).toHaveAccessibleName('Bob Martin, 1001 Available');
    await expect(rows.at(-1)).toHaveAccessibleName('Hana Suzuki, 1103 Off');
  },
};

export const TransferNotAllowed: Story = {
  args: { action: 'consult', onTransferTo: fn(), transferPermission: { ok: false, reason: 'several-calls' } },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('searchbox'));
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}');
    const transfer = await canvas.findByRole('button', { name: 'Transfer to Eve O’Neill' });
    await userEvent.click(transfer);
    await expect(args.onTransferTo).not.toHaveBeenCalled();
    await expect(transfer).toHaveFocus();
    await expect(transfer).toHaveAccessibleDescription('Only with a single connected call');
  },
};

/** Nothing hovers and a tap calls: what else can be done is behind a button of its own. */
export const OnATouchScreen: Story = {
  args: { action: 'consult', onTransferTo: fn(), transferPermission: YES },
  beforeEach: () => {
    const { matchMedia } = window;
    window.matchMedia = (query) => matchMedia.call(window, query.includes('coarse') ? 'all' : query);
    return () => {
      window.matchMedia = matchMedia;
    };
  },
  play: async ({ canvas, canvasElement, args }) => {
    const more = canvas.getByRole('button', { name: 'More for Cléa Dubois' });
    await userEvent.click(more);
    await expect(more).toHaveAttribute('aria-expanded', 'true');
    await expect(canvas.getAllByRole('button', { name: /^(Transfer|Copy)/ })).toHaveLength(2);
    await userEvent.click(canvas.getByRole('button', { name: 'Transfer to Cléa Dubois' }));
    await expect(args.onTransferTo).toHaveBeenCalledWith('1002');
    await expect(args.onCall).not.toHaveBeenCalled();
    // It closes, and the focus is where it was opened.
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    await expect(more).toHaveFocus();
    await userEvent.click(more);
    const targets = [...canvasElement.querySelectorAll('.hs-hint button, .hs-choice')].map((one) => one.getBoundingClientRect());
    await expect(Math.min(...targets.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
    await userEvent.click(canvas.getByRole('searchbox'));
    await expect(more).toHaveAttribute('aria-expanded', 'false');
  },
};

export const RowsOnATouchScreen: Story = { ...OnATouchScreen, args: { ...OnATouchScreen.args, defaultDensity: 'compact' } };

export const Loading: Story = { args: { colleagues: [], isLoading: true } };

const STATES = ['AVAILABLE', 'CALLING', 'AVAILABLE', 'RINGING', 'ONHOLD', 'AVAILABLE', 'INDISPONIBLE'] as const;
const thousands = Array.from({ length: 5_000 }, (_, index) => ({
  number: String(10_000 + index),
  name: `Colleague ${index}`,
  group: `Team ${String(Math.floor(index / 125) + 1).padStart(2, '0')}`,
}));

/** Only who can be seen is in the page, and the keyboard reaches everybody. */
export const FiveThousand: Story = {
  args: {
    colleagues: thousands,
    hints: makeHints(Object.fromEntries(thousands.map(({ number }, index) => [number, STATES[index % STATES.length] ?? 'BUSY']))),
  },
  play: async ({ canvas, canvasElement }) => {
    await waitFor(() => expect(canvas.getByRole('grid')).toHaveAttribute('aria-rowcount', '5000'), { timeout: 10_000 });
    await userEvent.click(canvas.getByRole('searchbox'));
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('row', { name: /^Colleague 0,/ })).toHaveFocus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(canvas.getByRole('row', { name: /^Colleague 4999,/ })).toHaveFocus());
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Colleague 499[56],/));
    await expect(canvasElement.querySelectorAll('.hs-hint').length).toBeLessThan(100);
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(canvas.getByRole('row', { name: /^Colleague 0,/ })).toHaveFocus());
    await userEvent.type(canvas.getByRole('searchbox'), '12345');
    await expect(await canvas.findByRole('row', { name: /^Colleague 2345, 12345/ })).toBeVisible();
    await waitFor(() => expect(canvasElement.querySelectorAll('.hs-hint')).toHaveLength(1));
  },
};

export const French: Story = { globals: { locale: 'fr' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' }, args: { defaultDensity: 'comfortable' } };

/** A host with larger letters: cells are as high as their lines, and no cell or line lies on another. */
export const LargeLetters: Story = {
  render: (args) => (
    <>
      <style>{'.large-letters .hs { --hs-small: 1rem; --hs-medium: 1.15rem }'}</style>
      <div className="large-letters">
        {(['tiles', 'comfortable', 'compact'] as const).map((defaultDensity) => (
          <HintGridView key={defaultDensity} {...args} defaultDensity={defaultDensity} />
        ))}
      </div>
    </>
  ),
  play: async ({ canvasElement }) => {
    await waitFor(async () => {
      await expect(overlappingLines(canvasElement)).toEqual([]);
      for (const cell of canvasElement.querySelectorAll('.hs-hint-cell'))
        await expect(cell.scrollHeight - cell.clientHeight).toBeLessThan(1);
    });
    const rects = [...canvasElement.querySelectorAll('.hs-hint')].map((cell) => cell.getBoundingClientRect());
    const isOn = (one: DOMRect, other: DOMRect) =>
      one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;
    await expect(rects.flatMap((one, index) => rects.slice(index + 1).filter((other) => isOn(one, other)))).toEqual([]);
  },
};
