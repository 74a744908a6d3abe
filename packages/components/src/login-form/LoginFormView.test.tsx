import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { LoginFormView, type LoginFormViewProps } from './LoginFormView.js';

const props: LoginFormViewProps = {
  fields: { server: 'xivo.example.com', username: 'ada', password: 'secret' },
  onFieldChange: () => undefined,
  onSubmit: () => undefined,
  isPending: false,
  problem: undefined,
  showServer: true,
};

afterEach(cleanup);

describeConformance('LoginFormView', <LoginFormView {...props} />);

test('Enter in a field logs in once', async () => {
  const onSubmit = vi.fn();
  render(<LoginFormView {...props} onSubmit={onSubmit} />);
  await userEvent.type(screen.getByLabelText('Password'), '{Enter}');
  expect(onSubmit).toHaveBeenCalledOnce();
});

test('waits for the answer before asking again', async () => {
  const onSubmit = vi.fn();
  render(<LoginFormView {...props} onSubmit={onSubmit} isPending />);
  await userEvent.type(screen.getByLabelText('Password'), '{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Logging in' }));
  expect(onSubmit).not.toHaveBeenCalled();
});

test('says what went wrong as a sentence and keeps what was typed', () => {
  render(<LoginFormView {...props} problem={{ code: 'invalid-credentials' }} />);
  expect(screen.getByRole('alert').textContent).toMatch(/did not accept this user name and password\. Correct them/);
  expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('secret');
});

test('leaves out the server where the host knows it', () => {
  render(<LoginFormView {...props} showServer={false} />);
  expect(screen.queryByLabelText('Server')).toBeNull();
});

test('an empty field says so, is invalid, and gets the focus', async () => {
  const fields = { server: '', username: 'ada', password: '' };
  render(<LoginFormView {...props} fields={fields} missing={['password']} />);
  const password = screen.getByLabelText('Password');
  expect(password.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText('User name').getAttribute('aria-invalid')).toBeNull();
  const described = (password.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
  expect(described).toContain('Enter your password');
  await userEvent.click(screen.getByRole('button', { name: 'Log in' }));
  expect(document.activeElement).toBe(password);
});

test('no browser calls a field wrong that nobody has typed into yet', () => {
  render(<LoginFormView {...props} fields={{ ...props.fields, username: '' }} />);
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'User name' });
  expect(name.validity.valid).toBe(true);
  expect(name.getAttribute('aria-required')).toBe('true');
});

test('password managers know their fields', () => {
  render(<LoginFormView {...props} />);
  expect(screen.getByLabelText('User name').getAttribute('autocomplete')).toBe('username');
  expect(screen.getByLabelText('Password').getAttribute('autocomplete')).toBe('current-password');
});
