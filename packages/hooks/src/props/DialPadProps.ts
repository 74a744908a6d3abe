import type { Permission, PhoneErrorContext } from '@hookswitch/core';

/** What `DialPadView` needs. */
export interface DialPadProps {
  /** What is typed, as it was typed. */
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  /** What the call button does now: `consult` while a call is up (it calls a colleague during the call). */
  readonly action: 'dial' | 'consult';
  readonly onCall: () => void;
  readonly callPermission: Permission;
  readonly isPending: boolean;
  /** Why the last attempt failed, until something is typed or tried again. */
  readonly problem: PhoneErrorContext | undefined;
  /** The last number called, offered by the call button when nothing is typed. */
  readonly lastDialled: string | undefined;
}
