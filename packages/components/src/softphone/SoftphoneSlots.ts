import type { UserDataSchema } from '@hookswitch/core/schema';
import type { Colleague, DialPadOptions, PhoneStatusOptions, RingtoneOptions } from '@hookswitch/hooks';
import type { ComponentType } from 'react';

/** What each part of the softphone is given; a part of yours is given the same. */
export interface SoftphoneSlotProps {
  readonly status: Pick<PhoneStatusOptions, 'ownNumber' | 'showsDnd' | 'showsForwarding'>;
  /** Empty: for language, theme and sign-out, which are the host's. */
  readonly menu: object;
  /** Empty today: the place for an agent's log-in, ready and pause, which are yet to come. */
  readonly agent: object;
  readonly banner: object;
  readonly incoming: SoftphoneCallProps & SoftphoneRing;
  /** `incoming` says whether calls that ring are shown there, or have a place of their own. */
  readonly calls: SoftphoneCallProps & { readonly incoming?: 'here' | 'elsewhere' | undefined };
  readonly transfer: {
    readonly callId: string | undefined;
    readonly onClose: () => void;
    readonly colleagues?: readonly Colleague[] | undefined;
    /** Who was chosen elsewhere, in the list of colleagues say. */
    readonly initialDestination?: string | undefined;
  };
  readonly dialPad: DialPadOptions;
  readonly voicemail: { readonly mailboxNumber?: string | undefined };
  readonly dnd: object;
  readonly forwarding: { readonly ownNumber?: string | undefined };
  readonly colleagues: {
    readonly colleagues: readonly Colleague[];
    /** Opens the transfer of the call that is up. */
    readonly onTransferTo?: ((number: string) => void) | undefined;
  };
  /** Empty: the agent's own calls. */
  readonly history: object;
  /** Opens the transfer of the call that is up. */
  readonly contacts: { readonly onTransferTo?: ((number: string) => void) | undefined };
}

/** What every part that shows calls is given. */
export interface SoftphoneCallProps {
  /** Absent where the softphone has no transfer. */
  readonly onTransfer?: ((callId: string) => void) | undefined;
  readonly schema?: UserDataSchema | undefined;
}

/** How a call makes itself heard and seen outside of the softphone. */
export interface SoftphoneRing {
  readonly ringtone?: RingtoneOptions | undefined;
  /** On the desktop, while the page is hidden and the user has allowed it. @default false */
  readonly notifies?: boolean | undefined;
  /** In the page's title and on its icon. @default false */
  readonly marksPage?: boolean | undefined;
}

/** A part of the softphone that can be replaced or left out. */
export type SoftphoneSlot = keyof SoftphoneSlotProps;

/** Parts of yours by their place; `null` or `false` leaves one out, and what the rest says of it. Define them outside of your component. */
export type SoftphoneSlots = {
  readonly [Slot in SoftphoneSlot]?: ComponentType<SoftphoneSlotProps[Slot]> | null | false | undefined;
};
