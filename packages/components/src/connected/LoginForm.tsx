import { type LoginFormOptions, useLoginForm } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import type { RootProps } from '../internal/RootProps.js';
import { LoginFormView } from '../login-form/LoginFormView.js';

/** What `LoginForm` takes: its options, and what goes to its root element. */
export interface LoginFormProps extends LoginFormOptions, RootProps {}

/**
 * A log-in with user name and password, on the phone of the nearest `PhoneProvider`.
 *
 * @example
 * ```tsx
 * <LoginForm initial={{ server: 'https://xuc.example.org' }} />
 * ```
 */
export const LoginForm = forwardRef<HTMLDivElement, LoginFormProps>(function LoginForm({ initial, showServer, onLoggedIn, ...root }, ref) {
  return <LoginFormView {...useLoginForm({ initial, showServer, onLoggedIn })} {...root} ref={ref} />;
});
