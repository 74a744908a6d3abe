import { isTalking, type PhoneAction } from '../../calls/allowed.js';
import { areJoined, type CommandOutcome } from '../../calls/confirmation.js';
import { parseDestination } from '../../calls/parseDestination.js';
import { PhoneError } from '../../errors.js';
import { withoutInvisible } from '../../lib/plainText.js';
import type { ClientCommandName } from '../../protocol/clientCommands.js';
import type { PhoneState } from '../../state/phoneState.js';
import type { CommandRunner } from '../commandRunner.js';
import { readTextArgument, readVariables } from './readArguments.js';
import type { TextObject } from './UserDataInput.js';

/** Commands that make, take and end calls. Each resolves with how it was confirmed, or rejects with a {@link PhoneError}. */
export interface CallCommands {
  /** Calls `destination`, written in any common way, with data attached. */
  dial<T extends TextObject<T>>(destination: string, userData?: T): Promise<CommandOutcome>;
  /** Rings the user's mobile first, then calls `destination` from it. May take a minute, and may end as `sent`. */
  dialFromMobile<T extends TextObject<T>>(destination: string, userData?: T): Promise<CommandOutcome>;
  /** Calls a colleague by CTI login. */
  dialByUsername<T extends TextObject<T>>(username: string, userData?: T): Promise<CommandOutcome>;
  /** Originates a call; takes no data. */
  originate(destination: string): Promise<CommandOutcome>;
  /** Answers a ringing call. Without an id, the only one. */
  answer(callId?: string): Promise<CommandOutcome>;
  /** Ends a call; for a ringing one this refuses it. Without an id, the one that is up, else the only one that rings. */
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

export function createCallCommands({ run, need, needCall, meantCall }: CommandRunner, readState: () => PhoneState): CallCommands {
  const call = async (command: 'dial' | 'dialFromMobile' | 'originate', to: unknown, userData?: unknown) => {
    const typed = readTextArgument(to) ?? '';
    const variables = attached(userData);
    return run(command, [typed, variables], () => {
      const destination = needDestination(command, typed);
      need(command, 'dial');
      return { fields: { destination, variables } };
    });
  };
  const onCall = (command: OnCallCommand, action: PhoneAction, callId: unknown) => {
    const meant = meantCall(action, callId);
    // By the action: asking for a call back while its hold is under way is not a second click on the hold.
    return run(command, [action, meant], () => {
      const { id } = needCall(command, action, meant);
      return { fields: { uniqueId: id }, callIds: [id] };
    });
  };

  return {
    dial: (destination, userData) => call('dial', destination, userData),
    dialFromMobile: (destination, userData) => call('dialFromMobile', destination, userData),
    async dialByUsername(to, userData) {
      const typed = readTextArgument(to) ?? '';
      const username = withoutInvisible(typed).trim();
      const variables = attached(userData);
      return run('dialByUsername', [username, variables], () => {
        if (!username) throw badDestination('dialByUsername', typed);
        need('dialByUsername', 'dial');
        return { fields: { username, variables } };
      });
    },
    originate: (destination) => call('originate', destination),
    answer: (callId) => onCall('answer', 'answer', callId),
    hangup: (callId) => onCall('hangup', 'hangup', callId),
    hold: (callId) => onCall('hold', 'hold', callId),
    resume: (callId) => onCall('hold', 'resume', callId),
    conference: () =>
      run('conference', [], () => {
        need('conference', 'conference');
        const { calls } = readState();
        const callIds = calls.filter(isTalking).map(({ id }) => id);
        return areJoined(calls, callIds) ? 'unchanged' : { fields: {}, callIds };
      }),
    sendDtmf: (tone) =>
      run('sendDtmf', [], () => {
        const key = readTextArgument(tone) ?? '';
        if (!/^[0-9*#A-D]$/.test(key)) throw badDestination('sendDtmf', key);
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
  throw badDestination(command, typed);
}

function badDestination(command: ClientCommandName, typed: string): PhoneError {
  return new PhoneError({ code: 'bad-destination', command, typed });
}

/** Absent when there is nothing to attach: an absent argument is absent from the frame. */
function attached(userData: unknown) {
  const variables = readVariables(userData ?? {});
  return Object.keys(variables).length > 0 ? variables : undefined;
}
