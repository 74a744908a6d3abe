import { encodeMessage, PHONE_STATUS_CODES, type WireCommandName } from '@hookswitch/core/protocol';
import { answerSnapshot } from './answerSnapshot.js';
import { ASK_COMMANDS } from './askCommands.js';
import type { Command, CommandContext } from './CommandContext.js';
import { COMMAND_SHAPES } from './commandShapes.js';
import { problemOf } from './fieldChecks.js';
import { type Fields, textOf, textsOf, variablesOf } from './frames.js';
import { lineConfig } from './messages.js';
import type { ForwardName } from './world/model.js';

/** Numbers one socket may watch. */
const MOST_HINTS = 100_000;

const NOTHING: Command = () => {};

const COMMANDS: Readonly<Record<WireCommandName, Command>> = {
  ...ASK_COMMANDS,
  dial: ({ world, who }, fields) => withText(fields, 'destination', (to) => world.dial(who, to, variablesOf(fields['variables']))),
  dialFromMobile: ({ world, who }, fields) =>
    withText(fields, 'destination', (to) => world.callFromMobile(who, to, variablesOf(fields['variables']))),
  dialByUsername: ({ world, who }, fields) =>
    withText(fields, 'username', (username) => {
      const line = world.user(username)?.line;
      if (line) world.dial(who, line.number, variablesOf(fields['variables']));
    }),
  originate: ({ world, who }, fields) => withText(fields, 'destination', (to) => world.dial(who, to)),
  hangup: ({ world, who }, fields) => world.hangUp(who, textOf(fields['uniqueId'])),
  answer: ({ world, who }, fields) => world.answer(who, textOf(fields['uniqueId'])),
  hold: ({ world, who }, fields) => world.hold(who, textOf(fields['uniqueId'])),
  directTransfer: ({ world, who }, fields) => withText(fields, 'destination', (to) => world.transfer(who, to)),
  attendedTransfer: ({ world, who }, fields) => withText(fields, 'destination', (to) => world.startTransfer(who, to)),
  completeTransfer: ({ world, who }) => world.completeTransfer(who),
  cancelTransfer: ({ world, who }) => world.cancelTransfer(who),
  conference: ({ world, who }) => world.conference(who),
  setData: ({ world, who }, fields) => world.attach(who, variablesOf(fields['variables']) ?? {}),
  // Tones and a closed microphone are heard, not signalled.
  sendDtmf: NOTHING,
  toggleMicrophone: NOTHING,
  getCurrentCallsPhoneEvents: answerSnapshot,
  naFwd: forward('naFwd'),
  uncFwd: forward('uncFwd'),
  busyFwd: forward('busyFwd'),
  dnd({ world, who }, fields) {
    const state = fields['state'];
    if (typeof state === 'boolean') world.setDnd(who, state);
  },
  subscribeToPhoneHints({ world, hints, isHintKnown, send, complain, forEach }, fields) {
    let isFull = false;
    forEach(textsOf(fields['phoneNumbers']), (number) => {
      if (hints.size >= MOST_HINTS && !hints.has(number)) {
        if (!isFull) complain(`no socket watches more than ${MOST_HINTS} numbers`);
        isFull = true;
        return;
      }
      hints.add(number);
      if (isHintKnown(number)) send(encodeMessage('PhoneHintStatusEvent', { number, status: PHONE_STATUS_CODES[world.statusOf(number)] }));
    });
  },
  unsubscribeFromAllPhoneHints: ({ hints }) => hints.clear(),
  getConfig({ user, send }, fields) {
    if (fields['objectType'] === 'line') send(encodeMessage('LineConfig', lineConfig(user)));
  },
};

/** Carries out a command; one that is unknown, malformed, or makes no sense, is met with silence, as on the real server. */
export function runCommand(context: CommandContext, fields: Fields): void {
  const name = textOf(fields['command']);
  if (name === undefined || !isCommand(name)) {
    context.complain(name === undefined ? 'command must be text' : `there is no command ${name.slice(0, 60)}`);
    return;
  }
  const problem = problemOf(fields, COMMAND_SHAPES[name]);
  if (problem !== undefined) {
    context.complain(`${name}: ${problem}`);
    return;
  }
  const run = () => COMMANDS[name](context, fields);
  if (QUESTIONS.has(name)) run();
  else context.carryOut(run);
}

/** What is asked, and changes no phone: a server that is slow with commands, or refuses them, answers these all the same. */
const QUESTIONS: ReadonlySet<string> = new Set([
  ...Object.keys(ASK_COMMANDS),
  'getCurrentCallsPhoneEvents',
  'getConfig',
  'subscribeToPhoneHints',
  'unsubscribeFromAllPhoneHints',
]);

function isCommand(name: string): name is WireCommandName {
  return Object.hasOwn(COMMANDS, name);
}

function withText(fields: Fields, name: string, act: (text: string) => void): void {
  const text = textOf(fields[name]);
  if (text !== undefined) act(text);
}

function forward(name: ForwardName): Command {
  return ({ world, who }, fields) => {
    const enabled = fields['state'];
    if (typeof enabled === 'boolean') world.setForward(who, name, { enabled, destination: textOf(fields['destination']) ?? '' });
  };
}
