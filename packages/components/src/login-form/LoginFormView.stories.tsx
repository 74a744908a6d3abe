import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { LoginFormView, type LoginFormViewProps } from './LoginFormView.js';

function Typing(props: LoginFormViewProps) {
  const [fields, setFields] = useState(props.fields);
  return <LoginFormView {...props} fields={fields} onFieldChange={(field, value) => setFields({ ...fields, [field]: value })} />;
}

const meta = {
  title: 'Parts/Login form',
  component: LoginFormView,
  render: (args) => <Typing {...args} />,
  args: {
    fields: { server: '', username: '', password: '' },
    onFieldChange: fn(),
    onSubmit: fn(),
    isPending: false,
    problem: undefined,
    showServer: true,
  },
} satisfies Meta<typeof LoginFormView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await userEvent.keyboard('xivo.example.com{Tab}ada{Tab}secret{Enter}');
    await expect(canvas.getByRole('textbox', { name: 'Server' })).toHaveValue('xivo.example.com');
    await expect(canvas.getByLabelText('Password')).toHaveValue('secret');
    await expect(args.onSubmit).toHaveBeenCalledOnce();
  },
};

export const KnownServer: Story = { args: { showServer: false, fields: { server: '', username: 'ada', password: '' } } };

export const Pending: Story = {
  args: { isPending: true, showServer: false, fields: { server: '', username: 'ada', password: 'secret' } },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Logging in' }));
    await expect(args.onSubmit).not.toHaveBeenCalled();
  },
};

export const WrongPassword: Story = {
  args: { fields: { server: 'xivo.example.com', username: 'ada', password: 'wrong' }, problem: { code: 'invalid-credentials' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('alert')).toHaveTextContent('did not accept this user name and password');
    await expect(canvas.getByLabelText('Password')).toHaveValue('wrong');
  },
};

export const Unreachable: Story = {
  args: { fields: { server: 'xivo.example.com', username: 'ada', password: 'x' }, problem: { code: 'unreachable' } },
};

export const French: Story = { globals: { locale: 'fr' }, args: { problem: { code: 'unreachable' } } };

export const NothingTyped: Story = {
  args: { missing: ['username', 'password'], showServer: false },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('User name')).toHaveAccessibleDescription('Enter your user name');
    await userEvent.click(canvas.getByRole('button', { name: 'Log in' }));
    await expect(canvas.getByLabelText('User name')).toHaveFocus();
  },
};

export const SessionExpired: Story = {
  args: { showServer: false, fields: { server: '', username: 'ada', password: '' }, problem: { code: 'token-expired' } },
};

export const TooManyAttempts: Story = {
  args: {
    showServer: false,
    fields: { server: '', username: 'ada', password: 'x' },
    problem: { code: 'too-many-attempts', retryInMs: 30_000 },
  },
};
