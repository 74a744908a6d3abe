import type { CallEndReason, CallState } from '@hookswitch/core';
import { numbersOf, pluralsOf } from '../formats.js';
import type { CallListMessages } from '../messages/CallListMessages.js';

const plural = pluralsOf('en');
const number = numbersOf('en');

export const callList: CallListMessages = {
  label: 'Calls',
  empty: 'No calls',
  noOther: 'No other calls',
  direction: { incoming: 'Incoming call', outgoing: 'Outgoing call' },
  answer: 'Answer',
  refuse: 'Refuse',
  hangUp: 'Hang up',
  hold: 'Hold',
  resume: 'Resume',
  transfer: 'Transfer',
  queue: (name) => `queue ${name}`,
  incoming: (who, queue, data) => [`Incoming call: ${who}`, ...(queue ? [`queue ${queue}`] : []), ...data].join(', '),
  unverified: 'Checking with the server',
  deviceConference: 'Everyone on your phone hears each other',
  conference: (name, count) => `Conference ${name}, ${number.format(count)} ${plural.select(count) === 'one' ? 'person' : 'people'}`,
  people: 'People in the conference',
  person: (index) => `Person ${number.format(index)}`,
  you: 'you',
  organizer: 'organiser',
  muted: 'muted',
  consulting: (asked, about) => `Asking ${asked} about ${about}`,
  conversation: 'One conversation',
  more: (who) => `Show the call with ${who}`,
  less: (who) => `Fold the call with ${who}`,
  data: 'Call data',
  showAll: (count) => `Show all ${number.format(count)}`,
  showFewer: 'Show fewer',
  attachData: 'Add data',
  dataKey: 'Label',
  dataValue: 'Value',
  dataNeedsKey: 'Give the data a label first',
  send: 'Send',
  sent: 'Sent',
  cancel: 'Cancel',
  ended,
  parted,
  dismiss: 'Dismiss',
};

function ended(who: string, reason: CallEndReason): string {
  switch (reason) {
    case 'completed':
      return `The call with ${who} has ended.`;
    case 'unanswered':
      return `The call with ${who} was not answered.`;
    case 'refused':
      return `You refused the call from ${who}.`;
    case 'cancelled':
      return `You cancelled the call to ${who}.`;
    case 'failed':
      return `The call to ${who} failed. Check the number and call again.`;
    case 'transferred':
      return `${who} has been transferred.`;
    case 'lost':
      return `The call with ${who} ended while you were disconnected.`;
    case 'elsewhere':
      return `The call from ${who} was answered elsewhere.`;
    case 'unknown':
      return `The call with ${who} has ended; the server did not say why.`;
    default:
      return reason satisfies never;
  }
}

function parted(gone: string, other: string, state: CallState): string {
  return [`${gone} is no longer on the line.`, ...staying(other, state)].join(' ');
}

function staying(other: string, state: CallState): readonly string[] {
  switch (state) {
    case 'established':
      return [`You are now talking with ${other}.`];
    case 'held':
      return [`${other} is on hold.`];
    case 'dialing':
    case 'ringing':
      return [`${other} is still being called.`];
    case 'failed':
    case 'released':
      return [];
    default:
      return state satisfies never;
  }
}
