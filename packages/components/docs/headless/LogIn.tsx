import { useLoginForm } from '@hookswitch/hooks';
import { CommandButton } from './CommandButton.js';
import { Problem } from './Problem.js';

/** Who uses the phone. The server is the page's: the client knows it. */
export function LogIn() {
  const { fields, missing = [], onFieldChange, onSubmit, isPending, problem } = useLoginForm({ showServer: false });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h1>Log in to your phone</h1>
      <label>
        User name{' '}
        <input autoComplete="username" value={fields.username} onChange={(event) => onFieldChange('username', event.target.value)} />
      </label>
      <label>
        Password{' '}
        <input
          type="password"
          autoComplete="current-password"
          value={fields.password}
          onChange={(event) => onFieldChange('password', event.target.value)}
        />
      </label>
      {missing.length > 0 && <p role="alert">User name and password, please</p>}
      <Problem problem={problem} />
      <p>
        <CommandButton isPending={isPending}>Log in</CommandButton>
      </p>
    </form>
  );
}
