import type { Call, Permission, PhoneErrorContext } from '@hookswitch/core';
import type { UserDataSchema } from '@hookswitch/core/schema';

/** What `UserDataPanelView` needs. */
export interface UserDataPanelProps {
  /** The call whose data are shown. */
  readonly call: Call | undefined;
  /** Whether data may be attached to it now: only while it is the line's one connected call. */
  readonly permission: Permission;
  /** Why the last attempt failed, until the next one or until the call stands otherwise. */
  readonly problem: PhoneErrorContext | undefined;
  /** Sends one piece of data; it is never confirmed by the server. Resolves true once sent. */
  readonly onSetData: (callId: string, key: string, value: string) => Promise<boolean>;
  /** What the data mean: labels, order, links, secrets, what may be changed. Without one they are shown as they came. */
  readonly schema?: UserDataSchema | undefined;
}
