import { findTaker, isFor, newCalls, takerOf, type WantedCall } from '../calls/newCalls.js';
import type { Clock } from '../lib/clock.js';
import type { ClientCommandName } from '../protocol/clientCommands.js';
import type { PhoneEvent } from '../protocol/serverMessages.js';
import type { Call } from '../state/call.js';
import type { CallChange } from '../state/callChanges.js';
import type { PendingCommand } from '../state/phoneState.js';
import { createRecent } from './recent.js';
import type { StateHolder } from './stateHolder.js';

/** A command that makes a call, as far as it says which. */
export interface LateCommand {
  readonly command: ClientCommandName;
  readonly wanted: WantedCall;
}

type Claim = LateCommand & PendingCommand;

/** Which call is whose: of the commands that wait for one, and of those that timed out and whose call may still come. */
export interface CallClaims<T extends Claim> {
  /** A command timed out, or was given up. */
  late(claim: T): void;
  /** The link was lost while this one waited: the snapshot tells what became of it. */
  lost(claim: T): void;
  /**
   * Gives new calls to whom they belong, one to one, and tells of each that a command waits for.
   *
   * @param isGuessed - the server has not said which way the new call goes
   */
  observe(
    changes: readonly CallChange[],
    isGuessed: boolean,
    waiting: () => readonly T[],
    onConfirmed: (claim: T, call: Call) => void,
  ): void;
  /** The command whose call failed before it was seen. */
  failed(event: PhoneEvent, waiting: readonly T[]): T | undefined;
  /** The command that this call came too late for; told once. */
  takeLate(callId: string): LateCommand | undefined;
  clear(): void;
}

export function createCallClaims<T extends Claim>(clock: Clock, ms: number, state: Pick<StateHolder, 'get' | 'set'>): CallClaims<T> {
  const late = createRecent<T, undefined>(clock, ms);
  const lost = new Set<T>();
  /** Calls that are somebody's, with the command that each came too late for. */
  const taken = new Map<string, LateCommand | undefined>();

  const isUp = (callId: string) => state.get().calls.some((call) => call.id === callId);

  const give = (call: Call, isGuessed: boolean, waiting: readonly T[], onConfirmed: (claim: T, call: Call) => void) => {
    const taker =
      findTaker(call, waiting, late.keys(), isGuessed) ??
      [...lost].find(({ wanted, callIds }) => isFor(wanted, call) && callIds.every(isUp));
    if (!taker) return;
    const { command, wanted, callIds } = taker;
    const isWaiting = waiting.includes(taker);
    // What was only guessed to be the late one's is kept from the others, and told of nobody.
    const isMeant = isWaiting || isFor(wanted, call);
    late.delete(taker);
    lost.delete(taker);
    taken.set(call.id, isWaiting || !isMeant ? undefined : { command, wanted });
    const [about] = callIds;
    let own = call;
    // Our own set rings before it dials.
    if (isGuessed && call.direction === 'incoming') own = { ...own, direction: 'outgoing' };
    if (command === 'attendedTransfer' && isMeant && about !== undefined) own = { ...own, consultation: { about, isJoined: false } };
    if (own !== call) state.set((now) => ({ ...now, calls: now.calls.map((one) => (one.id === own.id ? own : one)) }));
    if (isWaiting) onConfirmed(taker, own);
  };

  return {
    late: (claim) => late.add(claim, undefined),
    lost: (claim) => void lost.add(claim),
    observe(changes, isGuessed, waiting, onConfirmed) {
      for (const call of newCalls(changes)) if (!taken.has(call.id)) give(call, isGuessed, waiting(), onConfirmed);
      if (state.get().verification === 'verified') lost.clear();
      for (const change of changes) if (change.type === 'ended') taken.delete(change.call.id);
    },
    failed({ otherDN, username }, waiting) {
      const taker = takerOf({ number: otherDN, username }, waiting, late.keys());
      if (taker) late.delete(taker);
      return taker;
    },
    takeLate(callId) {
      const command = taken.get(callId);
      if (command) taken.set(callId, undefined);
      return command;
    },
    clear() {
      late.clear();
      taken.clear();
    },
  };
}
