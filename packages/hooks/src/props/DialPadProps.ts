import type { Permission, PhoneErrorContext } from '@hookswitch/core';
import type { UserDataSchema } from '@hookswitch/core/schema';

/** Somebody called before. */
export interface RecentNumber {
  /** As it was typed or as the server told it; for the eyes and for dialling again. Untrusted text. */
  readonly number: string;
  /** `''` when not known. Untrusted text. */
  readonly name: string;
}

/** Keys as tones to the call that is up. */
export interface DialPadTones {
  /** Whether keys are sent to the call now; while they are, nothing is written into the number. */
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  /** Whether tones can be sent now: with exactly one call established. */
  readonly permission: Permission;
  /** Who hears them, `''` without a call. Untrusted text. */
  readonly partner: string;
  /** What this call was sent, oldest first. No event tells whether it was heard. */
  readonly sent: string;
  /** Sends one key, or several one after the other. */
  readonly onTones: (keys: string) => void;
}

/** What goes along with the next call. */
export interface DialPadData {
  /** Its editable fields are offered by their labels; without one, keys are typed. */
  readonly schema: UserDataSchema | undefined;
  /** As typed, by key without `USR_`. */
  readonly entries: ReadonlyMap<string, string>;
  /** Keys of entries that do not fit their field: nothing is dialled until they do. */
  readonly invalid: readonly string[];
  readonly onChange: (key: string, value: string) => void;
  readonly onRemove: (key: string) => void;
}

/** What `DialPadView` needs. */
export interface DialPadProps {
  /** What is typed, as it was typed. */
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  /** A pasted text as it would be dialled, or as it is when no phone can dial it. */
  readonly cleanPasted: (text: string) => string;
  /** What the call button does now: `consult` while a call is up (it calls a colleague during the call). */
  readonly action: 'dial' | 'consult';
  readonly onCall: () => void;
  readonly callPermission: Permission;
  readonly isPending: boolean;
  /** Why the last attempt failed, until something is typed or tried again. */
  readonly problem: PhoneErrorContext | undefined;
  /** Who was called, the latest first: offered again, and the first one by the call button when nothing is typed. */
  readonly recent: readonly RecentNumber[];
  readonly onClearRecent: () => void;
  readonly tones: DialPadTones;
  readonly data: DialPadData;
  /** Told of each press of a key, to make it heard; `undefined` for silent keys. */
  readonly onKeySound: ((key: string) => void) | undefined;
}
