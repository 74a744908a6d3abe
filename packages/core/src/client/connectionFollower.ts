import type { Machine } from '../connection/transition.js';
import { PhoneError } from '../errors.js';
import { encodeCommand } from '../protocol/encode.js';
import { loseSight } from '../state/reduceCalls.js';
import type { CommandRunner } from './commandRunner.js';
import { connectionState } from './connectionState.js';
import type { InnerHintBoard } from './hintBoard.js';
import type { LoginWaiter } from './loginWaiter.js';
import type { PendingCommands } from './pendingCommands.js';
import type { Resync } from './resync.js';
import type { StateHolder } from './stateHolder.js';

/** What comes and goes with the connection. */
export interface FollowerParts {
  readonly state: StateHolder;
  readonly hints: InnerHintBoard;
  readonly pending: PendingCommands;
  readonly resync: Resync;
  readonly runner: CommandRunner;
  readonly waiter: LoginWaiter;
  readonly send: (frame: string) => boolean;
  readonly onStopped: () => void;
}

/** Does what is due when the session comes up (ask for everything anew) and when it is lost (believe nothing any more). */
export function createConnectionFollower(parts: FollowerParts): (machine: Machine, before: Machine) => void {
  const { state, hints, pending, resync, runner, waiter, send } = parts;
  return (machine, before) => {
    const isOnline = machine.phase === 'online';
    const wasOnline = before.phase === 'online';
    const isLost = wasOnline && !isOnline;
    if (isLost) {
      resync.cancel();
      runner.dropQueue();
    }
    const connection = connectionState(machine, state.get().connection);
    state.set((now) => {
      if (connection === now.connection) return now;
      return isLost ? { ...loseSight(now), connection } : { ...now, connection };
    });
    if (isLost) {
      hints.offline();
      pending.rejectAll((command) => new PhoneError({ code: 'outcome-unknown', command }));
    }
    if (isOnline && !wasOnline) {
      // The line first: whoever waits for the calls to be sure then knows what may be done with them.
      send(encodeCommand('getConfig', { objectType: 'line' }));
      pending.noteAsked('getConfig', 'LineConfig');
      resync.begin();
      hints.online();
    }
    if (machine.phase === 'stopped') parts.onStopped();
    waiter.settle(state.get().connection);
  };
}
