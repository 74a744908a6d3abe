import type { CommandOutcome } from '../calls/confirmation.js';
import type { CallCommands } from '../client/commands/callCommands.js';
import type { SettingCommands } from '../client/commands/settingCommands.js';
import type { TransferCommands } from '../client/commands/transferCommands.js';
import type { PhoneClient } from '../client/PhoneClient.js';
import { isPhoneError } from '../errors.js';
import { optional } from '../lib/optional.js';
import type { Transition } from './followClient.js';
import type { CommandEntry } from './Recording.js';

type Commands = CallCommands & TransferCommands & SettingCommands & Pick<PhoneClient, 'getCurrentCallsPhoneEvents'>;

/** The client's commands, each telling how it ended. A promise is handed on as it is, so that its caller sees no difference. */
export function watchCommands(client: Commands, note: (transition: Transition) => void): Commands {
  const watched =
    <A extends readonly unknown[]>(command: CommandEntry['command'], run: (...args: A) => Promise<CommandOutcome>) =>
    (...args: A): Promise<CommandOutcome> => {
      const promise = run(...args);
      promise.then(
        (outcome) => note(outcomeEntry(command, outcome.how, 'call' in outcome ? outcome.call?.id : undefined)),
        (error: unknown) => note(outcomeEntry(command, isPhoneError(error) ? error.code : 'error', undefined)),
      );
      return promise;
    };
  return {
    dial: watched('dial', client.dial),
    dialFromMobile: watched('dialFromMobile', client.dialFromMobile),
    dialByUsername: watched('dialByUsername', client.dialByUsername),
    originate: watched('originate', client.originate),
    answer: watched('answer', client.answer),
    hangup: watched('hangup', client.hangup),
    hold: watched('hold', client.hold),
    resume: watched('resume', client.resume),
    conference: watched('conference', client.conference),
    sendDtmf: watched('sendDtmf', client.sendDtmf),
    toggleMicrophone: watched('toggleMicrophone', client.toggleMicrophone),
    directTransfer: watched('directTransfer', client.directTransfer),
    attendedTransfer: watched('attendedTransfer', client.attendedTransfer),
    completeTransfer: watched('completeTransfer', client.completeTransfer),
    cancelTransfer: watched('cancelTransfer', client.cancelTransfer),
    dnd: watched('dnd', client.dnd),
    naFwd: watched('naFwd', client.naFwd),
    uncFwd: watched('uncFwd', client.uncFwd),
    busyFwd: watched('busyFwd', client.busyFwd),
    setData: watched('setData', client.setData),
    getConfig: watched('getConfig', client.getConfig),
    getCurrentCallsPhoneEvents: watched('getCurrentCallsPhoneEvents', client.getCurrentCallsPhoneEvents),
  };
}

function outcomeEntry(
  command: CommandEntry['command'],
  outcome: NonNullable<CommandEntry['outcome']>,
  callId: string | undefined,
): Transition {
  return { type: 'command', what: 'outcome', command, callIds: callId === undefined ? [] : [callId], ...optional('outcome', outcome) };
}
