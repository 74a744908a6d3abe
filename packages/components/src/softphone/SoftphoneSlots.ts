import type { UserDataSchema } from '@hookswitch/core/schema';
import type { Colleague } from '@hookswitch/hooks';
import type { ComponentType } from 'react';

/** What each part of the softphone is given; a part of yours is given the same. */
export interface SoftphoneSlotProps {
  readonly status: { readonly ownNumber?: string | undefined };
  /** Empty: for language, theme and sign-out, which are the host's. */
  readonly menu: object;
  /** Empty today: the place for an agent's log-in, ready and pause, which are yet to come. */
  readonly agent: object;
  readonly banner: object;
  readonly calls: { readonly onTransfer: (callId: string) => void; readonly schema?: UserDataSchema | undefined };
  readonly transfer: {
    readonly callId: string | undefined;
    readonly onClose: () => void;
    readonly colleagues?: readonly Colleague[] | undefined;
  };
  readonly dialPad: object;
  readonly voicemail: object;
  readonly dnd: object;
  readonly forwarding: object;
  readonly colleagues: { readonly colleagues: readonly Colleague[] };
}

/** A part of the softphone that can be replaced or left out. */
export type SoftphoneSlot = keyof SoftphoneSlotProps;

/** Parts of yours by their place; `null` or `false` leaves one out. Define them outside of your component. */
export type SoftphoneSlots = {
  readonly [Slot in SoftphoneSlot]?: ComponentType<SoftphoneSlotProps[Slot]> | null | false | undefined;
};
