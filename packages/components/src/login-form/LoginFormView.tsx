import type { LoginFields, LoginFormProps } from '@hookswitch/hooks';
import { LogIn } from 'lucide-react';
import { type ForwardedRef, forwardRef, useId } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { login } from '../i18n/en/login.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';
import { classNames } from '../internal/classNames.js';
import { Problem } from '../internal/Problem.js';
import type { RootProps } from '../internal/RootProps.js';

const ENGLISH = { login };

/** What `LoginFormView` takes: its own props, and what goes to its root element. */
export interface LoginFormViewProps extends LoginFormProps, RootProps {}

/**
 * User name, password and, where the host does not know it, the server. What was typed stays when a login fails.
 *
 * @example
 * ```tsx
 * <LoginFormView {...useLoginForm()} />
 * ```
 */
export const LoginFormView = forwardRef(function LoginFormView(props: LoginFormViewProps, ref: ForwardedRef<HTMLFormElement>) {
  const { fields, onFieldChange, onSubmit, missing = [], isPending, problem, showServer, className, ...root } = props;
  const messages = useWords(ENGLISH);
  const words = messages.login;
  const titleId = useId();
  const problemId = useId();
  const field = (name: keyof LoginFields) => ({
    name,
    className: 'hs-field',
    value: fields[name],
    onChange: (value: string) => onFieldChange(name, value),
    isRequired: true,
    validationBehavior: 'aria' as const,
    isInvalid: missing.includes(name),
    ...(problem ? { 'aria-describedby': problemId } : {}),
  });
  return (
    <form
      aria-labelledby={titleId}
      {...root}
      noValidate
      ref={ref}
      className={classNames('hs hs-login', className)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) onSubmit();
        // The first empty field is where the hands are wanted; a full form has none.
        const empty = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input:not([name="server"])')];
        empty.find(({ value }) => value.trim() === '')?.focus();
      }}
    >
      <h2 className="hs-title" id={titleId}>
        {words.title}
      </h2>
      {showServer && (
        <TextField {...field('server')} type="text" inputMode="url" autoComplete="url" spellCheck="false">
          <Label className="hs-label">{words.server}</Label>
          <Input className="hs-input" autoCapitalize="none" />
          <Text slot="description" className="hs-field-hint">
            {words.serverHint}
          </Text>
        </TextField>
      )}
      <TextField {...field('username')} type="text" autoComplete="username" spellCheck="false">
        <Label className="hs-label">{words.username}</Label>
        <Input className="hs-input" autoCapitalize="none" />
        <FieldError className="hs-field-hint hs-login-missing">{words.needsUsername}</FieldError>
      </TextField>
      <TextField {...field('password')} type="password" autoComplete="current-password">
        <Label className="hs-label">{words.password}</Label>
        <Input className="hs-input" />
        <FieldError className="hs-field-hint hs-login-missing">{words.needsPassword}</FieldError>
      </TextField>
      <Problem problem={problem} id={problemId} />
      <div className="hs-login-foot hs-actions">
        <ActionButton icon={LogIn} tone="ink" type="submit" onPress={() => undefined} isPending={isPending} className="hs-widest">
          {isPending ? words.submitting : words.submit}
        </ActionButton>
      </div>
    </form>
  );
});
