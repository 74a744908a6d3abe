import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test';
import { NOT_CONNECTED, YES } from '../../test/makeCall.js';
import { DialPadView, type DialPadViewProps } from './DialPadView.js';

function Typing(props: DialPadViewProps) {
  const [value, setValue] = useState(props.value);
  return <DialPadView {...props} value={value} onValueChange={setValue} />;
}

const meta = {
  title: 'Parts/Dial pad',
  component: DialPadView,
  render: (args) => <Typing {...args} />,
  args: {
    value: '',
    onValueChange: fn(),
    action: 'dial',
    onCall: fn(),
    callPermission: YES,
    isPending: false,
    problem: undefined,
    lastDialled: undefined,
  },
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
  play: async ({ canvasElement, args }) => {
    const field = within(canvasElement).getByRole<HTMLInputElement>('textbox', { name: 'Number to call' });
    await userEvent.click(field);
    await userEvent.paste('+33 (0)6 12.34');
    await expect(field).toHaveValue('+33 (0)6 12.34');
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
  args: { lastDialled: '06 12 34 56 78' },
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
  args: { value: '01 23', lastDialled: '01 23 45 67 89', problem: { code: 'timeout', command: 'dial', partial: false } },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' }, args: { value: '0612', lastDialled: '1002' } };
