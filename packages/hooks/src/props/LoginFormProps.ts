import type { PhoneErrorContext } from '@hookswitch/core';

/** What the agent typed. */
export interface LoginFields {
  readonly server: string;
  readonly username: string;
  readonly password: string;
}

/** What `LoginFormView` needs. What was typed stays when a login fails. */
export interface LoginFormProps {
  readonly fields: LoginFields;
  readonly onFieldChange: (field: keyof LoginFields, value: string) => void;
  readonly onSubmit: () => void;
  /** What was left empty when it was submitted: nothing is sent until it is filled in. */
  readonly missing?: readonly (keyof LoginFields)[] | undefined;
  readonly isPending: boolean;
  readonly problem: PhoneErrorContext | undefined;
  /** False where the host knows the server. */
  readonly showServer: boolean;
}
