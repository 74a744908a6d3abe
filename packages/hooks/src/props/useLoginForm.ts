import { isPhoneError, type PhoneErrorContext } from '@hookswitch/core';
import { withoutInvisible } from '@hookswitch/core/calls';
import { useState } from 'react';
import { usePhone } from '../provider/usePhone.js';
import { useConnection } from '../state/stateHooks.js';
import type { LoginFields, LoginFormProps } from './LoginFormProps.js';

/** What `useLoginForm` takes. */
export interface LoginFormOptions {
  /** What the form starts with. */
  readonly initial?: Partial<LoginFields> | undefined;
  /** False where the client already knows its server. @default true */
  readonly showServer?: boolean | undefined;
  /** Told once logged on, with what was typed but the password. */
  readonly onLoggedIn?: ((session: { readonly server: string; readonly username: string }) => void) | undefined;
}

/** An empty one would be refused, and may count as an attempt. */
const NEEDED = ['username', 'password'] as const;

/**
 * Everything `LoginFormView` needs. What was typed stays when it is refused; the password goes as soon as it is not needed.
 *
 * @example
 * ```tsx
 * <LoginFormView {...useLoginForm({ initial: { server: 'https://xuc.example.org' } })} />
 * ```
 */
export function useLoginForm({ initial, showServer = true, onLoggedIn }: LoginFormOptions = {}): LoginFormProps {
  const client = usePhone();
  const connection = useConnection();
  const [fields, setFields] = useState<LoginFields>({ server: '', username: '', password: '', ...initial });
  const [isPending, setPending] = useState(false);
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<PhoneErrorContext>();
  const username = withoutInvisible(fields.username).trim();

  const submit = async () => {
    setPending(true);
    setRefusal(undefined);
    try {
      const { server, password } = fields;
      // Nothing typed is not an address: the client may have its own.
      await client.login({ username, password, ...(server.trim() ? { server } : {}) });
      setFields((now) => ({ ...now, password: '' }));
      onLoggedIn?.({ server, username });
    } catch (error) {
      setRefusal(isPhoneError(error) ? error.context : { code: 'server-error', text: String(error) });
    } finally {
      setPending(false);
    }
  };

  const missing = NEEDED.filter((field) => (field === 'username' ? username : fields.password.trim()) === '');
  // A session that ended by itself says why on the form that it leads back to.
  const ended = connection.phase === 'stopped' ? connection.reason : undefined;
  return {
    fields,
    onFieldChange: (field, value) => setFields((now) => ({ ...now, [field]: value })),
    onSubmit: () => {
      setTried(missing.length > 0);
      // A second log-in would put an end to the first.
      if (!isPending && missing.length === 0) void submit();
    },
    missing: isTried ? missing : [],
    isPending,
    problem: isPending ? undefined : (refusal ?? ended),
    showServer,
  };
}
