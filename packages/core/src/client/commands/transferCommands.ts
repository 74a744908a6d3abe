import type { CommandOutcome } from '../../calls/confirmation.js';
import { findConsultation } from '../../calls/consultation.js';
import { PhoneError } from '../../errors.js';
import type { PhoneState } from '../../state/phoneState.js';
import type { CommandRunner } from '../commandRunner.js';
import { needDestination } from './callCommands.js';

/** Commands that pass a call on. Each resolves with how it was confirmed, or rejects with a {@link PhoneError}. */
export interface TransferCommands {
  /** Blind transfer of the active call; with an id, refused when that is another one, for the server would pass on the active one. */
  directTransfer(destination: string, callId?: string): Promise<CommandOutcome>;
  /** Attended transfer: calls `destination` while the present call is put on hold. `device` is passed on as it is. */
  attendedTransfer(destination: string, device?: string): Promise<CommandOutcome>;
  /** Joins the two parties of the attended transfer under way; both our calls end. */
  completeTransfer(): Promise<CommandOutcome>;
  /** Gives the consultation up; the first call stays, held or resumed as the server pleases. */
  cancelTransfer(): Promise<CommandOutcome>;
}

export function createTransferCommands({ run, need, needCall }: CommandRunner, readState: () => PhoneState): TransferCommands {
  const needConsultation = (command: 'completeTransfer' | 'cancelTransfer') => {
    const found = findConsultation(readState().calls);
    if (!found) throw new PhoneError({ code: 'no-call', command });
    return found;
  };
  return {
    directTransfer: (destination, callId) =>
      run('directTransfer', destination, () => {
        const number = needDestination('directTransfer', destination);
        const { id } = needCall('directTransfer', 'blind-transfer', callId);
        return { fields: { destination: number }, callIds: [id] };
      }),
    attendedTransfer: (destination, device) =>
      run('attendedTransfer', destination, () => {
        const number = needDestination('attendedTransfer', destination);
        need('attendedTransfer', 'consult');
        return { fields: { destination: number, device }, callIds: readState().calls.map((call) => call.id) };
      }),
    completeTransfer: () =>
      run('completeTransfer', '', () => {
        need('completeTransfer', 'complete-transfer');
        const { original, consultation } = needConsultation('completeTransfer');
        return { fields: {}, callIds: [original.id, consultation.id] };
      }),
    cancelTransfer: () =>
      run('cancelTransfer', '', () => {
        need('cancelTransfer', 'cancel-transfer');
        return { fields: {}, callIds: [needConsultation('cancelTransfer').consultation.id] };
      }),
  };
}
