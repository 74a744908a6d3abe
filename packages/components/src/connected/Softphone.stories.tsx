import type { Colleague } from '@hookswitch/hooks';
import { defaultDirectory, type World } from '@hookswitch/simulator';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { overlappingLines } from '../../test/overlaps.js';
import { JANE } from '../../test/people.js';
import type { SoftphoneSlotProps } from '../softphone/SoftphoneSlots.js';
import { HintGrid } from './HintGrid.js';
import { Softphone } from './Softphone.js';

const colleagues: readonly Colleague[] = defaultDirectory.users.flatMap(({ firstName, lastName, number, username }) =>
  number === undefined || username === 'ada'
    ? []
    : [{ number, name: `${firstName} ${lastName}`, group: username === undefined ? 'Office' : 'Agents' }],
);

const meta = {
  title: 'On a phone/Softphone',
  component: Softphone,
  args: { colleagues, incoming: { ringtone: { isEnabled: false } } },
  parameters: { simulator: {} satisfies StoryPhoneOptions },
} satisfies Meta<typeof Softphone>;

export default meta;
type Story = StoryObj<typeof meta>;

function ByNumber(props: SoftphoneSlotProps['colleagues']) {
  return <HintGrid {...props} defaultSort="number" />;
}

const queueCall = (world: World) => void world.callQueue('sales', JANE);
const talkToJane = (world: World) => {
  world.call(JANE, '1000');
  world.answer('ada');
};

export const Panel: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('No calls')).toBeVisible();
    const keypad = canvas.getByRole('button', { name: 'Keypad' });
    await userEvent.click(keypad);
    await expect(canvas.getByRole('button', { name: '5' })).toBeVisible();
    await userEvent.click(keypad);
    await userEvent.click(canvas.getByRole('button', { name: /^Forwarding and do not disturb/ }));
    await expect(canvas.getByRole('switch', { name: 'Do not disturb' })).toBeVisible();
  },
};

export const Desk: Story = {
  globals: { width: '1280' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('switch', { name: 'Do not disturb' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: '5' })).toBeVisible();
  },
};

/** Nothing under the finger moves when a call arrives: its place is kept. */
export const Ringing: Story = {
  play: async ({ canvas, ...context }) => {
    const places = () =>
      [canvas.getByRole('textbox', { name: 'Number to call' }), canvas.getByRole('grid', { name: 'Colleagues' })].map((element) =>
        element.getBoundingClientRect().toJSON(),
      );
    await canvas.findByText('Ada Ives');
    const before = places();
    queueCall(phoneOf(context).world);
    const ringing = await canvas.findByRole('article', { name: 'Ringing, Jane Martin' });
    await expect(places()).toEqual(before);
    await expect(within(ringing).getByRole('button', { name: 'Answer' })).toBeVisible();
    await expect(canvas.getAllByRole('article')).toHaveLength(1);
  },
};

export const RingingOnTheDesk: Story = {
  globals: { width: '1280' },
  parameters: { simulator: { script: queueCall } satisfies StoryPhoneOptions },
};

export const Consulting: Story = {
  parameters: { simulator: { script: talkToJane } satisfies StoryPhoneOptions },
  play: async ({ canvas, userEvent, ...context }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Transfer' }));
    const dialog = await canvas.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('combobox', { name: 'Transfer to' }), '1002');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ask first' }));
    await canvas.findByRole('article', { name: 'Dialling, Cléa Moreau' });
    phoneOf(context).world.answer('clea');
    await canvas.findByRole('article', { name: 'On the line, Cléa Moreau' });
    await expect(await canvas.findByRole('button', { name: 'Connect them' })).toBeVisible();
  },
};

export const ConsultingOnTheDesk: Story = { ...Consulting, globals: { width: '1280' } };

export const NetworkCut: Story = {
  parameters: { simulator: { script: talkToJane } satisfies StoryPhoneOptions },
  play: async ({ canvas, ...context }) => {
    await canvas.findByRole('article', { name: 'On the line, Jane Martin' });
    phoneOf(context).faults.stop();
    await expect(await canvas.findByText('Connection lost')).toBeVisible();
    await canvas.findByText('Checking with the server');
  },
};

function MyDialPad() {
  return <p>My dial pad</p>;
}

export const PartOfOursInASlot: Story = {
  globals: { width: '1280' },
  args: { slots: { colleagues: ByNumber } },
  play: async ({ canvas }) => {
    const bottom = (element: HTMLElement) => element.getBoundingClientRect().bottom;
    // As high as there is room for, as without the slot.
    const room = bottom(canvas.getByRole('tabpanel', { name: 'Colleagues' }));
    await expect(bottom(canvas.getByRole('grid', { name: 'Colleagues' }))).toBeGreaterThan(room - 16);
  },
};

/** Every part is one of the host's. */
export const EverySlotReplaced: Story = {
  args: {
    slots: {
      status: () => <p>My status</p>,
      menu: () => <p>My menu</p>,
      agent: () => <p>My agent</p>,
      banner: () => <p>My banner</p>,
      incoming: () => <p>My incoming call</p>,
      calls: ({ onTransfer, incoming }) => (
        <button type="button" onClick={() => onTransfer?.('1')}>
          My calls, ringing {incoming}
        </button>
      ),
      transfer: ({ callId }) => <p>My transfer of {callId}</p>,
      dialPad: MyDialPad,
      voicemail: () => <p>My voicemail</p>,
      dnd: () => <p>My do not disturb</p>,
      forwarding: () => <p>My forwarding</p>,
      colleagues: (props) => <p>My {props.colleagues.length} colleagues</p>,
      history: () => <p>My history</p>,
      contacts: () => <p>My contacts</p>,
    },
    tabs: [{ id: 'mine', label: 'Mine', badge: 2, content: <p>My view</p> }],
    children: <p>My aside</p>,
  },
  play: async ({ canvas, userEvent }) => {
    for (const text of ['status', 'menu', 'agent', 'banner', 'incoming call', 'dial pad', 'voicemail', 'aside'])
      await expect(canvas.getByText(`My ${text}`)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'My calls, ringing elsewhere' }));
    await expect(canvas.getByText('My transfer of 1')).toBeVisible();
    await expect(canvas.getByText(`My ${colleagues.length} colleagues`)).toBeVisible();
    for (const [tab, text] of [
      ['History', 'My history'],
      ['Contacts', 'My contacts'],
      [/Mine/, 'My view'],
    ] as const) {
      await userEvent.click(canvas.getByRole('tab', { name: tab }));
      await expect(canvas.getByText(text)).toBeVisible();
    }
    await userEvent.click(canvas.getByRole('button', { name: /^Forwarding and do not disturb/ }));
    for (const text of ['do not disturb', 'forwarding']) await expect(canvas.getByText(`My ${text}`)).toBeVisible();
    // None of ours is left.
    await expect(canvas.queryByRole('textbox')).toBeNull();
  },
};

/** All that can be left out is, but the calls. */
export const CallsAlone: Story = {
  args: {
    slots: {
      status: null,
      banner: null,
      incoming: null,
      transfer: null,
      dialPad: null,
      voicemail: false,
      dnd: null,
      forwarding: null,
      colleagues: null,
      history: null,
      contacts: null,
    },
  },
  parameters: { simulator: { script: queueCall } satisfies StoryPhoneOptions },
  play: async ({ canvas }) => {
    // Without a place of its own, a call rings in the list.
    await canvas.findByRole('article', { name: 'Ringing, Jane Martin' });
    for (const role of ['textbox', 'tab', 'switch', 'grid'] as const) await expect(canvas.queryByRole(role)).toBeNull();
    await expect(canvas.getAllByRole('button').map((button) => button.textContent)).toEqual(['Refuse', 'Answer']);
  },
};

let isBroken = true;
function FragileDialPad() {
  if (isBroken) throw new Error('on purpose');
  return <MyDialPad />;
}

/** A fault takes nothing away but its own part, and not for good. */
export const APartThatFails: Story = {
  args: { slots: { dialPad: FragileDialPad }, onPartError: fn() },
  parameters: { screens: { error: 'on purpose' } },
  beforeEach: () => {
    isBroken = true;
  },
  play: async ({ args, canvas, userEvent, ...context }) => {
    await expect(canvas.getByText('This part has failed.')).toBeVisible();
    await expect(args.onPartError).toHaveBeenCalledWith(expect.objectContaining({ message: 'on purpose' }), 'dialPad');
    queueCall(phoneOf(context).world);
    await canvas.findByRole('article', { name: 'Ringing, Jane Martin' });
    isBroken = false;
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByText('My dial pad')).toBeVisible();
  },
};

export const Shortcuts: Story = {
  args: { shortcuts: true },
  parameters: { simulator: { script: queueCall } satisfies StoryPhoneOptions },
  play: async ({ canvas, userEvent, ...context }) => {
    await canvas.findByRole('article', { name: 'Ringing, Jane Martin' });
    const field = canvas.getByRole('textbox', { name: 'Number to call' });
    await waitFor(async () => {
      await userEvent.keyboard('?');
      await expect(canvas.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    });
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await userEvent.keyboard('{Alt>}{Shift>}K{/Shift}{/Alt}');
    await expect(field).toHaveFocus();
    // Somebody types: nothing is answered.
    await userEvent.keyboard('{Alt>}{Shift>}P{/Shift}{/Alt}');
    await expect(phoneOf(context).world.statusOf('ada')).toBe('RINGING');
    field.blur();
    await userEvent.keyboard('{Alt>}{Shift>}P{/Shift}{/Alt}');
    await canvas.findByRole('article', { name: 'On the line, Jane Martin' });
    await expect(canvas.getByText('Answering Jane Martin')).toBeInTheDocument();
    await userEvent.keyboard('{Alt>}{Shift>}X{/Shift}{/Alt}');
    await canvas.findByRole('dialog', { name: 'Transfer Jane Martin' });
  },
};

/** A window of 640 px at 200 %: there are 320 px for the panel, which scrolls down and never sideways. */
export const ZoomedTwice: Story = {
  globals: { width: '1280' },
  parameters: { simulator: { script: talkToJane } satisfies StoryPhoneOptions },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 320, blockSize: 448, zoom: 2 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findByRole('article', { name: 'On the line, Jane Martin' });
    await userEvent.click(canvas.getByRole('button', { name: 'Keypad' }));
    await userEvent.click(canvas.getByRole('button', { name: /^Forwarding and do not disturb/ }));
    await expect(canvas.getByRole('switch', { name: 'Do not disturb' })).toBeVisible();
    await expect(scrollingSideways(canvasElement)).toEqual([]);
    await userEvent.click(canvas.getByRole('button', { name: 'Transfer' }));
    await canvas.findByRole('dialog', { name: 'Transfer Jane Martin' });
    await expect(scrollingSideways(canvasElement)).toEqual([]);
  },
};

/** A host with larger letters: whatever is open, no line lies on another. */
export const LargeLetters: Story = {
  parameters: { simulator: { script: talkToJane } satisfies StoryPhoneOptions },
  decorators: [
    (Story) => (
      <>
        <style>{'.large-letters .hs { --hs-small: 1rem; --hs-medium: 1.15rem }'}</style>
        <div className="large-letters">
          <Story />
        </div>
      </>
    ),
  ],
  play: async ({ canvas, canvasElement, userEvent }) => {
    const isReadable = () => waitFor(() => expect(overlappingLines(canvasElement)).toEqual([]));
    await canvas.findByRole('article', { name: 'On the line, Jane Martin' });
    await isReadable();
    await userEvent.click(canvas.getByRole('button', { name: 'Keypad' }));
    await userEvent.click(canvas.getByRole('button', { name: /^Forwarding and do not disturb/ }));
    await isReadable();
    for (const name of ['History', 'Contacts']) {
      await userEvent.click(canvas.getByRole('tab', { name }));
      await isReadable();
    }
  },
};

export const LargeLettersRinging: Story = {
  ...LargeLetters,
  play: async ({ canvas, canvasElement, ...context }) => {
    await canvas.findByRole('article', { name: 'On the line, Jane Martin' });
    phoneOf(context).world.call('bob', '1000');
    await canvas.findByRole('article', { name: /^Ringing, Bob/ });
    await waitFor(() => expect(overlappingLines(canvasElement)).toEqual([]));
  },
};

export const LowWindow: Story = {
  parameters: { simulator: { script: talkToJane } satisfies StoryPhoneOptions },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 320, blockSize: 448 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('article', { name: 'On the line, Jane Martin' });
    await userEvent.click(canvas.getByRole('button', { name: 'Transfer' }));
    await canvas.findByRole('dialog', { name: 'Transfer Jane Martin' });
    // The verbs stay in view, and do not lie over what is typed.
    const edge = (element: HTMLElement, side: 'top' | 'bottom') => element.getBoundingClientRect()[side];
    const field = canvas.getByRole('combobox', { name: 'Transfer to' });
    await expect(field).toHaveFocus();
    const verb = canvas.getByRole('button', { name: 'Ask first' });
    await expect(edge(field, 'bottom')).toBeLessThanOrEqual(edge(verb, 'top'));
    await expect(edge(verb, 'bottom')).toBeLessThanOrEqual(448);
  },
};

/** Whatever could be scrolled sideways, by its class. */
function scrollingSideways(root: HTMLElement): readonly string[] {
  return [root, ...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.scrollWidth > element.clientWidth && /auto|scroll/.test(getComputedStyle(element).overflowX))
    .map((element) => element.className);
}

export const French: Story = { globals: { locale: 'fr' }, parameters: { simulator: { script: talkToJane } satisfies StoryPhoneOptions } };

export const RightToLeft: Story = {
  globals: { locale: 'ar', direction: 'rtl' },
  parameters: { simulator: { script: queueCall } satisfies StoryPhoneOptions },
};

export const RightToLeftDesk: Story = { ...RightToLeft, globals: { locale: 'ar', direction: 'rtl', width: '1280' } };
