import { hangUp } from './bridge.js';
import { enter } from './legs.js';
import type { Leg, User } from './model.js';
import type { Pbx } from './pbx.js';

/** Longest message, in milliseconds. */
const LONGEST_MESSAGE = 60_000;
/** How long the owner listens before the new messages count as heard, in milliseconds. */
const LISTENING = 5_000;

/** Lets a caller speak to a user's mailbox; whoever stays past the greeting leaves a message. */
export function recordMessage(pbx: Pbx, caller: Leg, user: User): void {
  answerByMachine(pbx, caller);
  const stopGreeting = pbx.after(pbx.settings.greetingMs, () => {
    const stopRecording = pbx.after(LONGEST_MESSAGE, () => hangUp(pbx, caller));
    caller.onReleased.push(stopRecording, () => addMessage(pbx, user));
  });
  caller.onReleased.push(stopGreeting);
}

/** Lets the owner of a mailbox listen to it: what was new is then old. */
export function playMessages(pbx: Pbx, caller: Leg, user: User): void {
  answerByMachine(pbx, caller);
  caller.onReleased.push(pbx.after(LISTENING, () => markHeard(pbx, user)));
}

/** Puts one message into a user's mailbox, if they have one. */
export function addMessage(pbx: Pbx, user: User): boolean {
  if (!user.mailbox) return false;
  user.mailbox.newMessages += 1;
  pbx.emit({ type: 'voicemail', user });
  return true;
}

/** Turns a mailbox's new messages into old ones. */
export function markHeard(pbx: Pbx, user: User): boolean {
  const { mailbox } = user;
  if (!mailbox || mailbox.newMessages === 0) return false;
  mailbox.oldMessages += mailbox.newMessages;
  mailbox.newMessages = 0;
  pbx.emit({ type: 'voicemail', user });
  return true;
}

/** A machine picks up at once and nobody else will: a caller already talking (a transfer) notices nothing. */
function answerByMachine(pbx: Pbx, caller: Leg): void {
  caller.setup = undefined;
  if (caller.state === 'dialing') enter(pbx, caller, 'established');
}
