import type { CommandOutcome } from '../../calls/confirmation.js';
import { parseDestination } from '../../calls/parseDestination.js';
import { PhoneError } from '../../errors.js';
import type { ClientCommandName, WireVariables } from '../../protocol/clientCommands.js';
import type { CommandRunner } from '../commandRunner.js';

/** Data to attach to a call: keys with or without `USR_`. */
export type UserDataInput = Readonly<Record<string, string>>;

/** Commands that make, take and end calls. Each resolves with how it was confirmed, or rejects with a {@link PhoneError}. */
export interface CallCommands {
  /** Calls `destination`, written in any common way, with data attached. */
  dial(destination: string, userData?: UserDataInput): Promise<CommandOutcome>;
  /** Rings the user's mobile first, then calls `destination` from it. May take a minute, and may end as `sent`. */
  dialFromMobile(destination: string, userData?: UserDataInput): Promise<CommandOutcome>;
  /** Calls a colleague by CTI login. */
  dialByUsername(username: string, userData?: UserDataInput): Promise<CommandOutcome>;
  /** Originates a call; takes no data. */
  originate(destination: string): Promise<CommandOutcome>;
  /** Answers a ringing call. Without an id, the only one. */
  answer(callId?: string): Promise<CommandOutcome>;
  /** Ends a call; for a ringing one this refuses it. Without an id, the only active one. */
  hangup(callId?: string): Promise<CommandOutcome>;
  /** Puts an established call on hold. */
  hold(callId?: string): Promise<CommandOutcome>;
  /** Takes a held call back. On the wire it is `hold` again: a toggle, which this never flips the wrong way. */
  resume(callId?: string): Promise<CommandOutcome>;
  /** Merges the calls on the device. Not every phone can. */
  conference(): Promise<CommandOutcome>;
  /** Sends one tone: a digit, `*` or `#`. */
  sendDtmf(key: string): Promise<CommandOutcome>;
  /** Mutes or unmutes the microphone; no event tells which. */
  toggleMicrophone(callId?: string): Promise<CommandOutcome>;
}

export function createCallCommands({ run, need, needCall }: CommandRunner): CallCommands {
  return {
    dial: (destination, userData) =>
      run('dial', destination, () => {
        const number = needDestination('dial', destination);
        need('dial', 'dial');
        return { fields: { destination: number, variables: variablesOf(userData) } };
      }),
    dialFromMobile: (destination, userData) =>
      run('dialFromMobile', destination, () => {
        const number = needDestination('dialFromMobile', destination);
        need('dialFromMobile', 'dial');
        return { fields: { destination: number, variables: variablesOf(userData) } };
      }),
    dialByUsername: (username, userData) =>
      run('dialByUsername', username, () => {
        const login = username.trim();
        if (!login) throw new PhoneError({ code: 'bad-destination', command: 'dialByUsername', typed: username });
        need('dialByUsername', 'dial');
        return { fields: { username: login, variables: variablesOf(userData) } };
      }),
    originate: (destination) =>
      run('originate', destination, () => {
        const number = needDestination('originate', destination);
        need('originate', 'dial');
        return { fields: { destination: number } };
      }),
    answer: (callId) =>
      run('answer', callId ?? '', () => {
        const { id } = needCall('answer', 'answer', callId);
        return { fields: { uniqueId: id }, callIds: [id] };
      }),
    hangup: (callId) =>
      run('hangup', callId ?? '', () => {
        const { id } = needCall('hangup', 'hangup', callId);
        return { fields: { uniqueId: id }, callIds: [id] };
      }),
    hold: (callId) =>
      run('hold', callId ?? '', () => {
        const { id } = needCall('hold', 'hold', callId);
        return { fields: { uniqueId: id }, callIds: [id] };
      }),
    resume: (callId) =>
      // Its own word: asking for the call back while a hold is under way is not a second click on the hold.
      run('hold', `resume ${callId ?? ''}`, () => {
        const { id } = needCall('hold', 'resume', callId);
        return { fields: { uniqueId: id }, callIds: [id] };
      }),
    conference: () =>
      run('conference', '', () => {
        need('conference', 'conference');
        return { fields: {} };
      }),
    sendDtmf: (key) =>
      run('sendDtmf', key, () => {
        if (!/^[0-9*#A-D]$/.test(key)) throw new PhoneError({ code: 'bad-destination', command: 'sendDtmf', typed: key });
        need('sendDtmf', 'send-dtmf');
        return { fields: { key } };
      }),
    toggleMicrophone: (callId) =>
      run('toggleMicrophone', callId ?? '', () => ({
        fields: { uniqueId: needCall('toggleMicrophone', 'toggle-microphone', callId).id },
      })),
  };
}

/** What is dialled for what was typed; refuses what no phone can dial before it is sent. */
export function needDestination(command: ClientCommandName, typed: string): string {
  const parsed = parseDestination(typed);
  if (parsed.ok) return parsed.destination;
  throw new PhoneError({ code: 'bad-destination', command, typed });
}

/** Absent when there is nothing to attach: an absent argument is absent from the frame. */
function variablesOf(userData: UserDataInput | undefined): WireVariables | undefined {
  return userData && Object.keys(userData).length > 0 ? { ...userData } : undefined;
}
