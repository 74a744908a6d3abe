import type { LoginMessages } from '../messages/LoginMessages.js';

export const login: LoginMessages = {
  title: 'Log in to your phone',
  server: 'Server',
  serverHint: 'For example xivo.example.com',
  username: 'User name',
  password: 'Password',
  submit: 'Log in',
  submitting: 'Logging in',
  needsUsername: 'Enter your user name',
  needsPassword: 'Enter your password',
};
