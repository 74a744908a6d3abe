import type { CommandOutcome, PhoneError, UserDataInput } from '@hookswitch/core';
import { type TransferInput, transferStep } from './transferStep.js';
import { usePhoneCommand } from './usePhoneCommand.js';

/** What every command hook gives beside the command itself. */
export interface CommandStatus {
  readonly isPending: boolean;
  readonly error: PhoneError | null;
  readonly reset: () => void;
}

/** A command under its own name, and the same as a promise under `<name>Async`. */
export type NamedCommand<Name extends string, Input> = CommandStatus & {
  readonly [K in Name]: (input: Input) => void;
} & {
  readonly [K in `${Name}Async`]: (input: Input) => Promise<CommandOutcome>;
};

/** Where to call, and what to attach. */
export interface DialInput {
  readonly destination: string;
  readonly userData?: UserDataInput;
}

/**
 * Dials.
 *
 * @example
 * ```tsx
 * const { dial, isPending, error } = useDial();
 * return <button disabled={isPending} onClick={() => dial({ destination: '1001' })}>{error ? error.code : 'Call'}</button>;
 * ```
 */
export function useDial(): NamedCommand<'dial', DialInput> {
  const { run, runAsync, ...status } = usePhoneCommand<DialInput>((client, input) => client.dial(input.destination, input.userData));
  return { ...status, dial: run, dialAsync: runAsync };
}

/** Answers a ringing call; without an id, the only one. */
export function useAnswer(): NamedCommand<'answer', string | undefined> {
  const { run, runAsync, ...status } = usePhoneCommand<string | undefined>((client, callId) => client.answer(callId));
  return { ...status, answer: run, answerAsync: runAsync };
}

/** Ends a call, or refuses it while it rings; without an id, the only active one. */
export function useHangup(): NamedCommand<'hangup', string | undefined> {
  const { run, runAsync, ...status } = usePhoneCommand<string | undefined>((client, callId) => client.hangup(callId));
  return { ...status, hangup: run, hangupAsync: runAsync };
}

/** Puts a call on hold; without an id, the only established one. */
export function useHold(): NamedCommand<'hold', string | undefined> {
  const { run, runAsync, ...status } = usePhoneCommand<string | undefined>((client, callId) => client.hold(callId));
  return { ...status, hold: run, holdAsync: runAsync };
}

/** Takes a held call back; without an id, the only held one. */
export function useResume(): NamedCommand<'resume', string | undefined> {
  const { run, runAsync, ...status } = usePhoneCommand<string | undefined>((client, callId) => client.resume(callId));
  return { ...status, resume: run, resumeAsync: runAsync };
}

/** Transfers: blind, or attended in its steps. */
export function useTransfer(): NamedCommand<'transfer', TransferInput> {
  const { run, runAsync, ...status } = usePhoneCommand<TransferInput>(transferStep);
  return { ...status, transfer: run, transferAsync: runAsync };
}

/** Attaches data to the line's one connected call. The server never confirms it. */
export function useSetData(): NamedCommand<'setData', UserDataInput> {
  const { run, runAsync, ...status } = usePhoneCommand<UserDataInput>((client, userData) => client.setData(userData));
  return { ...status, setData: run, setDataAsync: runAsync };
}

/** Sends one tone. */
export function useSendDtmf(): NamedCommand<'sendDtmf', string> {
  const { run, runAsync, ...status } = usePhoneCommand<string>((client, key) => client.sendDtmf(key));
  return { ...status, sendDtmf: run, sendDtmfAsync: runAsync };
}
