import type { CommandOutcome, PhoneClient } from '@hookswitch/core';

/** The steps of a transfer. */
export type TransferInput =
  | { readonly step: 'consult'; readonly destination: string }
  /** With an id, refused when another call is the active one. */
  | { readonly step: 'blind'; readonly destination: string; readonly callId?: string }
  | { readonly step: 'complete' | 'cancel' }
  /** `swap` takes the held call of the two back; the other is held. */
  | { readonly step: 'swap' | 'hold' | 'resume'; readonly callId: string };

/** Carries out one step of a transfer. */
export function transferStep(client: PhoneClient, input: TransferInput): Promise<CommandOutcome> {
  switch (input.step) {
    case 'blind':
      return client.directTransfer(input.destination, input.callId);
    case 'consult':
      return client.attendedTransfer(input.destination);
    case 'complete':
      return client.completeTransfer();
    case 'cancel':
      return client.cancelTransfer();
    case 'hold':
      return client.hold(input.callId);
    case 'swap':
    case 'resume':
      return client.resume(input.callId);
    default:
      return input satisfies never;
  }
}
