import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { LoginForm } from './LoginForm.js';

const meta = {
  title: 'On a phone/Log in',
  component: LoginForm,
  args: { initial: { server: 'https://xuc.example.org' }, onLoggedIn: fn() },
  parameters: { simulator: { agent: false } satisfies StoryPhoneOptions },
} satisfies Meta<typeof LoginForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WrongPasswordThenRight: Story = {
  play: async ({ canvas, userEvent, args, ...context }) => {
    const { client } = phoneOf(context);
    await userEvent.type(canvas.getByLabelText('User name'), 'ada');
    await userEvent.type(canvas.getByLabelText('Password'), 'wrong{Enter}');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('did not accept this user name and password');
    await expect(canvas.getByLabelText('User name')).toHaveValue('ada');
    await expect(args.onLoggedIn).not.toHaveBeenCalled();
    await userEvent.clear(canvas.getByLabelText('Password'));
    await userEvent.type(canvas.getByLabelText('Password'), '1234');
    await userEvent.click(canvas.getByRole('button', { name: 'Log in' }));
    await waitFor(() => expect(args.onLoggedIn).toHaveBeenCalledWith({ server: 'https://xuc.example.org', username: 'ada' }));
    await expect(client.getState().connection.phase).toBe('online');
    // The password goes as soon as it is not needed.
    await waitFor(() => expect(canvas.getByLabelText('Password')).toHaveValue(''));
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
};

export const ServerCannotBeReached: Story = {
  parameters: { simulator: { script: (_, faults) => faults.stop() } satisfies StoryPhoneOptions },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('User name'), 'ada');
    await userEvent.type(canvas.getByLabelText('Password'), '1234{Enter}');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('cannot be reached');
    await expect(canvas.getByLabelText('Password')).toHaveValue('1234');
  },
};

export const NothingTyped: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    const { client } = phoneOf(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Log in' }));
    const username = canvas.getByLabelText('User name');
    await expect(username).toHaveFocus();
    await expect(username).toHaveAccessibleDescription('Enter your user name');
    await expect(client.getState().connection.phase).toBe('idle');
    await userEvent.keyboard('ada{Enter}');
    await expect(canvas.getByLabelText('Password')).toHaveFocus();
    await expect(canvas.queryByText('Enter your user name')).toBeNull();
  },
};
