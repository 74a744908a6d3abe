import { type CommandOutcome, isForward } from '../../calls/confirmation.js';
import { PhoneError } from '../../errors.js';
import type { ForwardKind, PhoneState } from '../../state/phoneState.js';
import type { CommandRunner } from '../commandRunner.js';
import type { PendingCommands } from '../pendingCommands.js';
import type { SettingCommand } from '../toldSettings.js';
import { needDestination } from './callCommands.js';
import { readTextArgument, readVariables } from './readArguments.js';
import type { TextObject } from './UserDataInput.js';

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
  setData<T extends TextObject<T>>(userData: T, callId?: string): Promise<CommandOutcome>;
  /** Asks for the line's configuration; it arrives in the state. */
  getConfig(objectType: 'line'): Promise<CommandOutcome>;
}

const FORWARD_COMMANDS = { na: 'naFwd', unc: 'uncFwd', busy: 'busyFwd' } as const;

export function createSettingCommands(
  { run, need, meantCall }: CommandRunner,
  pending: PendingCommands,
  readState: () => PhoneState,
): SettingCommands {
  const needSetting = (command: SettingCommand) => {
    need(command, 'configure');
    // The state does not show what is under way, so "already so" cannot be told while another change is.
    if (pending.has(command)) throw new PhoneError({ code: 'command-pending', command });
  };
  const forward = async (kind: ForwardKind, to: unknown, state: boolean): Promise<CommandOutcome> => {
    const command = FORWARD_COMMANDS[kind];
    needBoolean(command, state);
    const typed = readTextArgument(to);
    return run(command, [typed, state], () => {
      const given = state || typed?.trim() !== '' ? needDestination(command, typed ?? '') : undefined;
      needSetting(command);
      const stored = readState().forwards[kind];
      // Switching off repeats the stored destination: an empty one would clear it.
      const destination = given ?? stored?.destination;
      if (destination === undefined) throw new PhoneError({ code: 'unknown-setting', command });
      const isSo = state ? isForward(stored, { destination, state }) : stored?.enabled === false;
      return isSo && pending.isKnown(command) ? 'unchanged' : { fields: { destination, state } };
    });
  };
  return {
    async dnd(state) {
      needBoolean('dnd', state);
      return run('dnd', [state], () => {
        needSetting('dnd');
        return readState().dnd === state && pending.isKnown('dnd') ? 'unchanged' : { fields: { state } };
      });
    },
    naFwd: (destination, state) => forward('na', destination, state),
    uncFwd: (destination, state) => forward('unc', destination, state),
    busyFwd: (destination, state) => forward('busy', destination, state),
    setData: (userData, callId) =>
      run('setData', [], () => {
        const variables = readVariables(userData);
        need('setData', 'set-data', meantCall('set-data', callId));
        return { fields: { variables } };
      }),
    getConfig: (objectType) =>
      run('getConfig', [], () => {
        if (objectType !== 'line') throw new PhoneError({ code: 'bad-argument', command: 'getConfig', argument: 'objectType' });
        need('getConfig', 'configure');
        return { fields: { objectType } };
      }),
  };
}

function needBoolean(command: SettingCommand, state: unknown): void {
  if (typeof state !== 'boolean') throw new PhoneError({ code: 'bad-argument', command, argument: 'state' });
}
