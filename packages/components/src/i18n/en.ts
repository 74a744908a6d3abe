import type { CallEndReason } from '@hookswitch/core';
import { commandEn, errorEn, refusalEn } from './errorsEn.js';
import type { Messages } from './messages.js';

const plural = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en');

/** English, the language without a provider. */
export const en: Messages = {
  locale: 'en',
  listSeparator: ', ',
  callState: {
    dialing: 'Dialling',
    ringing: 'Ringing',
    established: 'On the line',
    held: 'On hold',
    failed: 'Failed',
    released: 'Ended',
  },
  phoneStatus: {
    AVAILABLE: 'Available',
    CALLING: 'On a call',
    BUSY: 'Busy',
    INDISPONIBLE: 'Unavailable',
    RINGING: 'Ringing',
    BUSY_AND_RINGING: 'Busy, ringing',
    ONHOLD: 'On hold',
    DEACTIVATED: 'Off',
    UNEXISTING: 'No such line',
    ERROR: 'Fault',
    unknown: 'Not known',
  },
  refusal: refusalEn,
  error: errorEn,
  command: commandEn,
  pending: 'Waiting for the server',
  unknownCaller: 'Unknown caller',
  callList: {
    label: 'Calls',
    empty: 'No calls',
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
    more: (who) => `Show the call with ${who}`,
    less: (who) => `Fold the call with ${who}`,
    data: 'Call data',
    attachData: 'Add data',
    dataKey: 'Label',
    dataValue: 'Value',
    dataNeedsKey: 'Give the data a label first',
    send: 'Send',
    sent: 'Sent',
    cancel: 'Cancel',
    ended: endedEn,
    dismiss: 'Dismiss',
  },
  userData: {
    show: (label) => `Show ${label}`,
    hidden: 'Hidden',
    empty: 'Empty',
    edit: (label) => `Change ${label}`,
    doesNotFit: 'This does not fit here',
    malformed: 'Not readable as expected',
    newTab: 'opens in a new tab',
    yes: 'Yes',
    no: 'No',
  },
  dialPad: {
    label: 'Dial pad',
    field: 'Number to call',
    placeholder: 'Number',
    erase: 'Erase the last digit',
    keys: 'Keypad',
    call: 'Call',
    consult: 'Consult',
    redial: 'Redial',
    lastNumber: 'Last number',
    plusHint: 'hold for +',
    needsNumber: 'Type a number first',
  },
  transfer: {
    title: (who) => `Transfer ${who}`,
    close: 'Close, keep the call',
    field: 'Transfer to',
    placeholder: 'Name or number',
    colleagues: 'Colleagues',
    noMatch: 'No colleague of that name. A number can be used as it is.',
    now: 'Transfer now',
    askFirst: 'Ask first',
    needsDestination: 'Say who to transfer to first',
    asking: (who) => `Asking ${who}`,
    connect: 'Connect them',
    swap: 'Swap',
    back: (who) => `Back to ${who}`,
  },
  forwarding: {
    label: 'Forwarding',
    kind: { unc: 'All calls', busy: 'When busy', na: 'No answer' },
    destination: (kind) => `Forward to: ${kind}`,
    destinationPlaceholder: 'Number',
    needsDestination: 'Enter a number to forward to first',
    change: 'Save',
    on: 'On',
    off: 'Off',
    unknown: 'Not known',
  },
  dnd: { label: 'Do not disturb', on: 'On', off: 'Off', unknown: 'Not known' },
  hintGrid: {
    label: 'Colleagues',
    search: 'Find a colleague',
    clear: 'Clear the search',
    ungrouped: 'Others',
    empty: 'No colleagues to show',
    noMatch: (text) => `Nobody matches “${text}”`,
    callHint: 'Press to call',
    consultHint: 'Press to ask during the call',
  },
  voicemail: {
    label: 'Voicemail',
    newMessages: (count) =>
      count === 0 ? 'No new messages' : `${number.format(count)} new ${plural.select(count) === 'one' ? 'message' : 'messages'}`,
    oldMessages: (count) => `${number.format(count)} heard`,
  },
  phone: { label: 'Your phone', number: (own) => `Number ${own}` },
  connection: {
    connecting: 'Connecting to the server',
    waiting: 'Connection lost',
    nextTry: (seconds) => `next try in ${number.format(seconds)} s`,
    tryNow: 'Try now',
    checking: 'Checking your calls with the server',
    unanswered: 'The server did not confirm your calls. What is shown may be out of date.',
  },
  login: {
    title: 'Log in to your phone',
    server: 'Server',
    serverHint: 'For example xivo.example.com',
    username: 'User name',
    password: 'Password',
    submit: 'Log in',
    submitting: 'Logging in',
  },
};

function endedEn(who: string, reason: CallEndReason): string {
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
