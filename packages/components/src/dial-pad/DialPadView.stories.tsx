import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test';
import { CUSTOMER, customerData } from '../../test/customerData.js';
import { DIAL_PAD, NO_DATA, NO_TONES } from '../../test/dialPadProps.js';
import { NOT_CONNECTED, YES } from '../../test/makeCall.js';
import { DialPadView, type DialPadViewProps } from './DialPadView.js';

function Typing(props: DialPadViewProps) {
  const [value, setValue] = useState(props.value);
  return <DialPadView {...props} value={value} onValueChange={setValue} />;
}

const JANE = [{ number: '06 12 34 56 78', name: '' }];
const RECENT = [
  { number: '+33 6 12 34 56 78', name: 'Jane Martin' },
  { number: '1002', name: 'Cléa Moreau' },
  { number: '01 23 45 67 89', name: '' },
  { number: '1003', name: 'Dr. Maximiliane-Theresia von und zu Hohenstein-Wolkenburg' },
  { number: '*98', name: '' },
  { number: '1004', name: 'عبد الرحمن' },
];

const meta = {
  title: 'Parts/Dial pad',
  component: DialPadView,
  render: (args) => <Typing {...args} />,
  args: { ...DIAL_PAD, onValueChange: fn(), onCall: fn(), onClearRecent: fn() },
} satisfies Meta<typeof DialPadView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const call = canvas.getByRole('button', { name: 'Call' });
    await expect(call).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(call);
    await expect(args.onCall).not.toHaveBeenCalled();
    await waitFor(() => expect(canvas.getByText('Type a number first')).toBeVisible());
  },
};

export const TypesPastesAndCalls: Story = {
  args: { cleanPasted: () => '+3361234' },
  play: async ({ canvasElement, args }) => {
    const field = within(canvasElement).getByRole<HTMLInputElement>('textbox', { name: 'Number to call' });
    await userEvent.click(field);
    await userEvent.paste('+33 (0)6 12.34');
    await expect(field).toHaveValue('+3361234');
    await userEvent.keyboard('{Enter}');
    await expect(args.onCall).toHaveBeenCalledOnce();
  },
};

export const KeypadWritesAtTheCaret: Story = {
  args: { value: '0612' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole<HTMLInputElement>('textbox');
    field.focus();
    field.setSelectionRange(2, 2);
    await userEvent.click(canvas.getByRole('button', { name: '9' }));
    await userEvent.click(canvas.getByRole('button', { name: '8' }));
    await expect(field).toHaveValue('069812');
    await expect(field).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Erase the last digit' }));
    await expect(field).toHaveValue('06912');
  },
};

export const HeldZeroIsAPlus: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox');
    const zero = canvas.getByRole('button', { name: '0, hold for +' });
    await userEvent.pointer({ target: zero, keys: '[MouseLeft>]' });
    await expect(field).toHaveValue('0');
    await waitFor(() => expect(field).toHaveValue('+'));
    await userEvent.pointer({ keys: '[/MouseLeft]' });
    await expect(field).toHaveValue('+');
  },
};

export const Redial: Story = {
  args: { recent: JANE },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Redial' }));
    await expect(canvas.getByRole('textbox')).toHaveValue('06 12 34 56 78');
    await expect(args.onCall).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('button', { name: 'Call' }));
    await expect(args.onCall).toHaveBeenCalledOnce();
  },
};

export const DuringACall: Story = { args: { action: 'consult', value: '1002' } };

export const Pending: Story = {
  args: { value: '1002', isPending: true },
  play: async ({ canvasElement, args }) => {
    const call = within(canvasElement).getByRole('button', { name: 'Call' });
    call.focus();
    await fireEvent.keyDown(call, { key: 'Enter' });
    await expect(call).toHaveAccessibleDescription('Waiting for the server');
    await expect(args.onCall).not.toHaveBeenCalled();
  },
};

export const NotConnected: Story = {
  args: { value: '1002', callPermission: NOT_CONNECTED },
  play: async ({ canvasElement }) => {
    const call = within(canvasElement).getByRole('button', { name: 'Call' });
    call.focus();
    await expect(call).toHaveAccessibleDescription('Not connected to the server');
  },
};

export const Refused: Story = {
  args: { value: '12a$', problem: { code: 'bad-destination', command: 'dial', typed: '12a$' } },
};

export const French: Story = {
  globals: { locale: 'fr' },
  args: { value: '01 23', recent: [{ number: '01 23 45 67 89', name: '' }], problem: { code: 'timeout', command: 'dial', partial: false } },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' }, args: { value: '0612', recent: [{ number: '1002', name: '' }] } };

export const RecentNumbers: Story = {
  args: { recent: RECENT },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox');
    await userEvent.click(field);
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('button', { name: /Jane Martin/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(field).toHaveValue('1002');
    await expect(field).toHaveFocus();
    await expect(args.onCall).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowDown}');
  },
};

/** The list takes the place of the keys: nothing else moves. */
export const RecentNumbersMoveNothing: Story = {
  args: { recent: RECENT },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const call = canvas.getByRole('button', { name: 'Redial' });
    const { top } = call.getBoundingClientRect();
    await userEvent.click(canvas.getByRole('button', { name: /Recent numbers/ }));
    await expect(canvas.queryByRole('group', { name: 'Keypad' })).toBeNull();
    await expect(call.getBoundingClientRect().top).toBe(top);
    await userEvent.keyboard('{Escape}');
    await expect(call.getBoundingClientRect().top).toBe(top);
  },
};

export const RecentNumbersInArabic: Story = {
  globals: { direction: 'rtl', locale: 'ar' },
  args: { recent: RECENT },
  play: async ({ canvasElement }) => {
    within(canvasElement).getByRole('textbox').focus();
    await userEvent.keyboard('{ArrowDown}');
  },
};

function Sending(props: DialPadViewProps) {
  const [tones, setTones] = useState(props.tones);
  return (
    <DialPadView
      {...props}
      tones={{
        ...tones,
        onSwitch: (isOn) => setTones((now) => ({ ...now, isOn })),
        onTones: (keys) => setTones((now) => ({ ...now, sent: now.sent + keys })),
      }}
    />
  );
}

const CALL_UP = { ...NO_TONES, permission: YES, partner: 'Jane Martin' };

export const KeysGoToTheCall: Story = {
  args: { action: 'consult', tones: CALL_UP, onKeySound: fn() },
  render: (args) => <Sending {...args} />,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Send keys', pressed: false }));
    const field = canvas.getByRole('textbox', { name: 'Keys to Jane Martin' });
    await expect(field).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: '1' }));
    await userEvent.keyboard('2#');
    await expect(canvas.getByText('12#')).toBeVisible();
    await expect(field).toHaveValue('');
    await expect(args.onKeySound).toHaveBeenCalledOnce();
    await userEvent.click(canvas.getByRole('button', { name: 'Consult' }));
    await expect(canvas.getByRole('textbox', { name: 'Number to call' })).toHaveFocus();
    await expect(args.onCall).not.toHaveBeenCalled();
  },
};

export const ManyKeysWereSent: Story = {
  args: { action: 'consult', tones: { ...CALL_UP, isOn: true, sent: '12345678901234567890*#' } },
};

export const KeyWasNotSent: Story = {
  args: {
    action: 'consult',
    tones: { ...CALL_UP, isOn: true, sent: '12' },
    problem: { code: 'not-connected', command: 'sendDtmf' },
  },
};

export const KeysInFrench: Story = {
  globals: { locale: 'fr' },
  args: { action: 'consult', tones: { ...CALL_UP, isOn: true, sent: '12#' } },
};

const openData: Story['play'] = async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('button', { name: /^(Data|Données)/ }));
};

export const DataBySchema: Story = {
  args: { value: '1002', data: { ...NO_DATA, schema: customerData, entries: CUSTOMER } },
  play: openData,
};

export const DataThatDoesNotFit: Story = {
  args: {
    value: '1002',
    data: { ...NO_DATA, schema: customerData, entries: new Map([['balance', 'much']]), invalid: ['balance'] },
  },
  play: async (context) => {
    await openData(context);
    const { canvas } = context;
    await expect(canvas.getByRole('textbox', { name: 'Balance' })).toHaveAccessibleDescription('This does not fit here');
    await expect(canvas.getByRole('button', { name: 'Call' })).toHaveAccessibleDescription('Correct the data first');
  },
};

export const DataWithoutSchema: Story = {
  globals: { locale: 'fr' },
  args: { value: '1002', data: { ...NO_DATA, entries: new Map([['motif', 'Renouvellement']]) } },
  play: openData,
};

export const NoDataWhileConsulting: Story = {
  args: { action: 'consult', data: { ...NO_DATA, entries: new Map([['reason', 'renewal']]) } },
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'Data (1)' });
    await userEvent.click(button);
    await expect(button).toHaveAccessibleDescription('Data cannot go along when you consult');
    await expect(canvas.queryByRole('group', { name: 'Data for the call' })).toBeNull();
  },
};
