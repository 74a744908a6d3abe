import type { PhoneAction } from '../../calls/allowed.js';
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

/** Commands about one call, which is all that they name. */
type OnCallCommand = 'answer' | 'hangup' | 'hold' | 'toggleMicrophone';

export function createCallCommands({ run, need, needCall }: CommandRunner): CallCommands {
  const call = (command: 'dial' | 'dialFromMobile' | 'originate', typed: string, userData?: UserDataInput) =>
    run(command, typed, () => {
      const destination = needDestination(command, typed);
      need(command, 'dial');
      return { fields: { destination, variables: variablesOf(userData) } };
    });
  const onCall = (command: OnCallCommand, action: PhoneAction, callId: string | undefined, sameAs = callId ?? '') =>
    run(command, sameAs, () => {
      const { id } = needCall(command, action, callId);
      return { fields: { uniqueId: id }, callIds: [id] };
    });

  return {
    dial: (destination, userData) => call('dial', destination, userData),
    dialFromMobile: (destination, userData) => call('dialFromMobile', destination, userData),
    dialByUsername: (typed, userData) =>
      run('dialByUsername', typed, () => {
        const username = typed.trim();
        if (!username) throw new PhoneError({ code: 'bad-destination', command: 'dialByUsername', typed });
        need('dialByUsername', 'dial');
        return { fields: { username, variables: variablesOf(userData) } };
      }),
    originate: (destination) => call('originate', destination),
    answer: (callId) => onCall('answer', 'answer', callId),
    hangup: (callId) => onCall('hangup', 'hangup', callId),
    hold: (callId) => onCall('hold', 'hold', callId),
    // Its own word: asking for the call back while a hold is under way is not a second click on the hold.
    resume: (callId) => onCall('hold', 'resume', callId, `resume ${callId ?? ''}`),
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
    toggleMicrophone: (callId) => onCall('toggleMicrophone', 'toggle-microphone', callId),
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
