import { type TransferDialogOptions, useTransferDialog } from '@hookswitch/hooks';
import { forwardRef } from 'react';
import type { RootProps } from '../internal/RootProps.js';
import { TransferDialogView } from '../transfer-dialog/TransferDialogView.js';

/** What `TransferDialog` takes: its options, and what goes to its root element. */
export interface TransferDialogProps extends TransferDialogOptions, RootProps {}

/**
 * The transfer of one call, on the phone of the nearest `PhoneProvider`.
 *
 * @example
 * ```tsx
 * <TransferDialog callId={transferring} onClose={() => setTransferring(undefined)} colleagues={colleagues} />
 * ```
 */
export const TransferDialog = forwardRef<HTMLElement, TransferDialogProps>(function TransferDialog(
  { callId, onClose, colleagues, initialDestination, searchesDirectory, ...root },
  ref,
) {
  return (
    <TransferDialogView
      // Another call, or somebody chosen elsewhere, opens it anew, and so it takes the focus. What is under way outlasts that.
      key={`${callId} ${initialDestination}`}
      {...useTransferDialog({ callId, onClose, colleagues, initialDestination, searchesDirectory })}
      {...root}
      ref={ref}
    />
  );
});
