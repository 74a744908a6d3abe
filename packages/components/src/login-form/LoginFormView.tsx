import type { LoginFields, LoginFormProps } from '@hookswitch/hooks';
import { LogIn } from 'lucide-react';
import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef, useId, useRef } from 'react';
import { login } from '../i18n/en/login.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';
import { classNames } from '../internal/classNames.js';
import { Problem } from '../internal/Problem.js';
import type { RootProps } from '../internal/RootProps.js';
import { directionOf } from '../internal/typing.js';
import { useOwnForm } from '../internal/useOwnForm.js';
import { useTypedEarly } from '../internal/useTypedEarly.js';

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
export const LoginFormView = forwardRef(function LoginFormView(props: LoginFormViewProps, ref: ForwardedRef<HTMLDivElement>) {
  const { fields, onFieldChange, onSubmit, missing = [], isPending, problem, showServer, className, ...root } = props;
  const messages = useWords(ENGLISH);
  const words = messages.login;
  const titleId = useId();
  const problemId = useId();
  const {
    formId,
    field: ofForm,
    holderRef,
  } = useOwnForm<HTMLDivElement>(({ elements }) => {
    if (!isPending) onSubmit();
    // The first empty field is where the hands are wanted; a full form has none.
    for (const field of elements)
      if (field instanceof HTMLInputElement && field.getAttribute('aria-required') === 'true' && field.value.trim() === '')
        return field.focus();
  });
  const field = (name: keyof LoginFields, missingWords?: string) => ({
    ...ofForm,
    value: fields[name],
    onChange: (value: string) => onFieldChange(name, value),
    isMissing: missing.includes(name),
    missingWords,
    problemId: problem ? problemId : undefined,
  });
  return (
    <div role="form" aria-labelledby={titleId} {...root} ref={ref} className={classNames('hs hs-login', className)}>
      <h2 className="hs-title" id={titleId}>
        {words.title}
      </h2>
      {showServer && (
        <LoginField
          {...field('server')}
          label={words.server}
          hint={words.serverHint}
          inputMode="url"
          dir="ltr"
          autoComplete="url"
          autoCapitalize="none"
          spellCheck="false"
        />
      )}
      <LoginField
        {...field('username', words.needsUsername)}
        label={words.username}
        autoComplete="username"
        dir={directionOf(fields.username)}
        autoCapitalize="none"
        spellCheck="false"
      />
      <LoginField {...field('password', words.needsPassword)} label={words.password} type="password" autoComplete="current-password" />
      <Problem problem={problem} id={problemId} />
      <div className="hs-login-foot hs-actions" ref={holderRef}>
        <ActionButton icon={LogIn} tone="ink" submits={formId} isPending={isPending} className="hs-widest">
          {isPending ? words.submitting : words.submit}
        </ActionButton>
      </div>
    </div>
  );
});

interface LoginFieldProps extends Omit<ComponentPropsWithoutRef<'input'>, 'onChange'> {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly onChange: (value: string) => void;
  readonly isMissing: boolean;
  /** What to say where it was left empty. */
  readonly missingWords: string | undefined;
  readonly problemId: string | undefined;
}

/** A field with its label above it, and below what helps or what is wrong. */
function LoginField({ label, hint, onChange, isMissing, missingWords, problemId, ...input }: LoginFieldProps) {
  const ref = useRef<HTMLInputElement>(null);
  useTypedEarly(ref, input.value, onChange);
  const id = useId();
  const hintId = useId();
  const wrong = isMissing ? missingWords : undefined;
  const describedBy = [(wrong ?? hint) !== undefined && hintId, problemId].filter(Boolean).join(' ');
  return (
    <div className="hs-field">
      <label className="hs-label" htmlFor={id}>
        {label}
      </label>
      <input
        className="hs-input"
        {...input}
        id={id}
        ref={ref}
        // Not `required`: browsers call a field wrong that nobody has typed into yet.
        aria-required={missingWords !== undefined}
        onChange={(event) => onChange(event.target.value)}
        {...(isMissing ? { 'aria-invalid': true } : {})}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      />
      {(wrong ?? hint) !== undefined && (
        <span className={classNames('hs-field-hint', wrong && 'hs-login-missing')} id={hintId}>
          {wrong ?? hint}
        </span>
      )}
    </div>
  );
}
