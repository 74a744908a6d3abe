import type { CommandOutcome } from '../../calls/confirmation.js';
import { findConsultation } from '../../calls/consultation.js';
import { PhoneError } from '../../errors.js';
import type { PhoneState } from '../../state/phoneState.js';
import type { CommandRunner } from '../commandRunner.js';
import { needDestination } from './callCommands.js';
import { readTextArgument } from './readArguments.js';

/** Commands that pass a call on. Each resolves with how it was confirmed, or rejects with a {@link PhoneError}. */
export interface TransferCommands {
  /** Blind transfer of the active call; with an id, refused when that is another one, for the server would pass on the active one. */
  directTransfer(destination: string, callId?: string): Promise<CommandOutcome>;
  /** Attended transfer: calls `destination` while the present call is put on hold. `device` is passed on as it is. */
  attendedTransfer(destination: string, device?: string): Promise<CommandOutcome>;
  /** Joins the two parties of the attended transfer that `attendedTransfer` began; both our calls end. */
  completeTransfer(): Promise<CommandOutcome>;
  /** Gives the consultation up; the first call stays, held or resumed as the server pleases. */
  cancelTransfer(): Promise<CommandOutcome>;
}

export function createTransferCommands({ run, need, needCall, meantCall }: CommandRunner, readState: () => PhoneState): TransferCommands {
  const needConsultation = (command: 'completeTransfer' | 'cancelTransfer') => {
    const found = findConsultation(readState().calls);
    if (!found) throw new PhoneError({ code: 'no-call', command });
    return found;
  };
  return {
    directTransfer(to, callId) {
      const destination = readTextArgument(to) ?? '';
      // Which call is meant is settled now: by the time its turn comes, another may be the only one.
      const meant = meantCall('blind-transfer', callId);
      return run('directTransfer', [destination, meant], () => {
        const number = needDestination('directTransfer', destination);
        const { id } = needCall('directTransfer', 'blind-transfer', meant);
        return { fields: { destination: number }, callIds: [id] };
      });
    },
    attendedTransfer(to, given) {
      const destination = readTextArgument(to) ?? '';
      const device = readTextArgument(given);
      return run('attendedTransfer', [destination, device], () => {
        const number = needDestination('attendedTransfer', destination);
        if (device === undefined && given !== undefined && given !== null)
          throw new PhoneError({ code: 'bad-argument', command: 'attendedTransfer', argument: 'device' });
        need('attendedTransfer', 'consult');
        const up = readState().calls.filter(({ state }) => state !== 'ringing');
        return { fields: { destination: number, device }, callIds: up.map(({ id }) => id) };
      });
    },
    completeTransfer: () =>
      run('completeTransfer', [], () => {
        need('completeTransfer', 'complete-transfer');
        const { original, consultation } = needConsultation('completeTransfer');
        return { fields: {}, callIds: [original.id, consultation.id] };
      }),
    cancelTransfer: () =>
      run('cancelTransfer', [], () => {
        need('cancelTransfer', 'cancel-transfer');
        return { fields: {}, callIds: [needConsultation('cancelTransfer').consultation.id] };
      }),
  };
}
