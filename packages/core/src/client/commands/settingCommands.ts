import type { CommandOutcome } from '../../calls/confirmation.js';
import { PhoneError } from '../../errors.js';
import type { ForwardKind, PhoneState } from '../../state/phoneState.js';
import type { CommandRunner } from '../commandRunner.js';
import type { PendingCommands } from '../pendingCommands.js';
import { needDestination, type UserDataInput } from './callCommands.js';

/** Commands on the line's settings and on attached data. Each resolves with how it was confirmed, or rejects with a {@link PhoneError}. */
export interface SettingCommands {
  /** Do not disturb on or off; the server confirms it. */
  dnd(state: boolean): Promise<CommandOutcome>;
  /** Forward on no answer. Switched off with `''`, the stored destination is kept. */
  naFwd(destination: string, state: boolean): Promise<CommandOutcome>;
  /** Unconditional forward. Switched off with `''`, the stored destination is kept. */
  uncFwd(destination: string, state: boolean): Promise<CommandOutcome>;
  /** Forward on busy. Switched off with `''`, the stored destination is kept. */
  busyFwd(destination: string, state: boolean): Promise<CommandOutcome>;
  /**
   * Attaches data to the line's one connected call, for whoever gets it next. The server never confirms it and echoes
   * nothing. Refused with `several-calls` while there are more, so that one customer's data never reaches another's call,
   * and with `no-call` when the call named by its id is not there any more.
   */
  setData(userData: UserDataInput, callId?: string): Promise<CommandOutcome>;
  /** Asks for the line's configuration; it arrives in the state. */
  getConfig(objectType: 'line'): Promise<CommandOutcome>;
}

const FORWARD_COMMANDS = { na: 'naFwd', unc: 'uncFwd', busy: 'busyFwd' } as const;

export function createSettingCommands(
  { run, need }: CommandRunner,
  pending: PendingCommands,
  readState: () => PhoneState,
): SettingCommands {
  const forward = (kind: ForwardKind, destination: string, state: boolean): Promise<CommandOutcome> => {
    const command = FORWARD_COMMANDS[kind];
    return run(command, `${destination} ${state}`, () => {
      need(command, 'configure');
      const stored = readState().forwards[kind];
      // Switching off repeats the stored destination: an empty one would clear it.
      const number = state || destination.trim() ? needDestination(command, destination) : (stored?.destination ?? '');
      // The state does not show what is under way, so "already so" cannot be told while another change is.
      if (pending.has(command)) throw new PhoneError({ code: 'command-pending', command });
      if (stored && stored.enabled === state && (!state || stored.destination === number)) return 'unchanged';
      return { fields: { destination: number, state } };
    });
  };
  return {
    dnd: (state) =>
      run('dnd', String(state), () => {
        need('dnd', 'configure');
        if (pending.has('dnd')) throw new PhoneError({ code: 'command-pending', command: 'dnd' });
        return readState().dnd === state ? 'unchanged' : { fields: { state } };
      }),
    naFwd: (destination, state) => forward('na', destination, state),
    uncFwd: (destination, state) => forward('unc', destination, state),
    busyFwd: (destination, state) => forward('busy', destination, state),
    setData: (userData, callId) =>
      run('setData', '', () => {
        need('setData', 'set-data', callId);
        return { fields: { variables: { ...userData } } };
      }),
    getConfig: (objectType) =>
      run('getConfig', objectType, () => {
        need('getConfig', 'configure');
        return { fields: { objectType } };
      }),
  };
}
