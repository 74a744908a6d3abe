import type { CommandOutcome, PhoneError, TextObject, UserDataInput } from '@hookswitch/core';
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

/** Where to call, and what to attach: an object whose values are text. */
export interface DialInput<T = UserDataInput> {
  readonly destination: string;
  readonly userData?: T | undefined;
}

/** What {@link useDial} gives. */
export interface DialCommand extends CommandStatus {
  dial<T extends TextObject<T>>(this: void, input: DialInput<T>): void;
  dialAsync<T extends TextObject<T>>(this: void, input: DialInput<T>): Promise<CommandOutcome>;
}

/** What {@link useSetData} gives. */
export interface SetDataCommand extends CommandStatus {
  setData<T extends TextObject<T>>(this: void, userData: T): void;
  setDataAsync<T extends TextObject<T>>(this: void, userData: T): Promise<CommandOutcome>;
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
export function useDial(): DialCommand {
  const { run, runAsync, ...status } = usePhoneCommand<DialInput>((client, input) => client.dial(input.destination, input.userData));
  return { ...status, dial: run, dialAsync: runAsync };
}

/**
 * Answers a ringing call; without an id, the only one.
 *
 * @example
 * ```tsx
 * const { answer, isPending } = useAnswer();
 * return <button disabled={isPending} onClick={() => answer(call.id)}>Answer</button>;
 * ```
 */
export function useAnswer(): NamedCommand<'answer', string | undefined> {
  const { run, runAsync, ...status } = usePhoneCommand<string | undefined>((client, callId) => client.answer(callId));
  return { ...status, answer: run, answerAsync: runAsync };
}

/**
 * Ends a call, or refuses it while it rings; without an id, the only active one.
 *
 * @example
 * ```tsx
 * const { hangup } = useHangup();
 * return <button onClick={() => hangup(call.id)}>Hang up</button>;
 * ```
 */
export function useHangup(): NamedCommand<'hangup', string | undefined> {
  const { run, runAsync, ...status } = usePhoneCommand<string | undefined>((client, callId) => client.hangup(callId));
  return { ...status, hangup: run, hangupAsync: runAsync };
}

/**
 * Puts a call on hold; without an id, the only established one.
 *
 * @example
 * ```tsx
 * const { hold, error } = useHold();
 * return <button onClick={() => hold(call.id)}>{error?.code === 'timeout' ? 'Not confirmed' : 'Hold'}</button>;
 * ```
 */
export function useHold(): NamedCommand<'hold', string | undefined> {
  const { run, runAsync, ...status } = usePhoneCommand<string | undefined>((client, callId) => client.hold(callId));
  return { ...status, hold: run, holdAsync: runAsync };
}

/**
 * Takes a held call back; without an id, the only held one.
 *
 * @example
 * ```tsx
 * const { resume } = useResume();
 * return <button onClick={() => resume(call.id)}>Resume</button>;
 * ```
 */
export function useResume(): NamedCommand<'resume', string | undefined> {
  const { run, runAsync, ...status } = usePhoneCommand<string | undefined>((client, callId) => client.resume(callId));
  return { ...status, resume: run, resumeAsync: runAsync };
}

/**
 * Transfers: blind, or attended in its steps.
 *
 * @example
 * ```tsx
 * const { transfer } = useTransfer();
 * return <button onClick={() => transfer({ step: 'blind', destination: '1002', callId: call.id })}>To Cléa</button>;
 * ```
 */
export function useTransfer(): NamedCommand<'transfer', TransferInput> {
  const { run, runAsync, ...status } = usePhoneCommand<TransferInput>(transferStep);
  return { ...status, transfer: run, transferAsync: runAsync };
}

/**
 * Attaches data to the line's one connected call. The server never confirms it.
 *
 * @param callId - the call the data is meant for: once that is gone it is refused, and reaches no other caller
 * @example
 * ```tsx
 * const { setData } = useSetData();
 * return <button onClick={() => setData({ reason: 'renewal' })}>Renewal</button>;
 * ```
 */
export function useSetData(callId?: string): SetDataCommand {
  const { run, runAsync, ...status } = usePhoneCommand<UserDataInput>((client, userData) => client.setData(userData, callId));
  return { ...status, setData: run, setDataAsync: runAsync };
}

/**
 * Sends one tone.
 *
 * @example
 * ```tsx
 * const { sendDtmf } = useSendDtmf();
 * return <button onClick={() => sendDtmf('1')}>1</button>;
 * ```
 */
export function useSendDtmf(): NamedCommand<'sendDtmf', string> {
  const { run, runAsync, ...status } = usePhoneCommand<string>((client, key) => client.sendDtmf(key));
  return { ...status, sendDtmf: run, sendDtmfAsync: runAsync };
}
