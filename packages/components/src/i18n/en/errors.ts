import type { ClientCommandName, PhoneErrorContext, RefusalCode } from '@hookswitch/core';
import { numbersOf } from '../formats.js';

const seconds = numbersOf('en', { style: 'unit', unit: 'second', unitDisplay: 'long' });

/** Why not, in a few words of English. */
export const refusal: Readonly<Record<RefusalCode, string>> = {
  'not-connected': 'Not connected to the server',
  unverified: 'Calls are being checked with the server',
  'no-line': 'You have no phone line',
  'browser-line': 'This line rings in another browser page',
  'no-call': 'There is no call for this now',
  ambiguous: 'Several calls fit: choose one',
  'in-call': 'You have a call already',
  'wrong-state': 'Not in this state of the call',
  'several-calls': 'Only with a single connected call',
  'no-transfer': 'These calls were not begun as a transfer here',
  overdue: 'The last hold or resume may still come: wait for it',
};

/** Commands as nouns. */
export const command: Readonly<Record<ClientCommandName, string>> = {
  dial: 'the call',
  dialFromMobile: 'the call from your mobile',
  dialByUsername: 'the call',
  originate: 'the call',
  hangup: 'the hang-up',
  answer: 'the answer',
  hold: 'the change of hold',
  directTransfer: 'the transfer',
  attendedTransfer: 'the call to your colleague',
  completeTransfer: 'the transfer',
  cancelTransfer: 'the way back to your caller',
  conference: 'the conference',
  setData: 'the data',
  sendDtmf: 'the key',
  toggleMicrophone: 'the microphone',
  getCurrentCallsPhoneEvents: 'your calls',
  naFwd: 'the forward on no answer',
  uncFwd: 'the forward of all calls',
  busyFwd: 'the forward on busy',
  dnd: 'do not disturb',
  subscribeToPhoneHints: 'your colleagues’ states',
  unsubscribeFromAllPhoneHints: 'your colleagues’ states',
  getConfig: 'your line',
};

/** What happened and what to do, in English. */
export function error(context: PhoneErrorContext): string {
  switch (context.code) {
    case 'bad-address':
      return 'That server address cannot be used. Enter a host name or an address starting with https://.';
    case 'invalid-credentials':
      return 'The server did not accept this user name and password. Correct them and log in again.';
    case 'token-expired':
      return 'Your session has expired. Log in again.';
    case 'unreachable':
      return 'The server did not answer. It cannot be reached, or it does not allow this page (CORS). Check the address and your network.';
    case 'not-an-xuc':
      return 'Something answered at this address, but it is not a XiVO server. Check the address.';
    case 'refused-in-front':
      return 'Something in front of the server did not let this through: a proxy, a firewall or a portal. Sign in there first, or tell your administrator.';
    case 'no-response':
      return 'The server took too long to answer. Try again in a moment.';
    case 'server-error':
      return `The server reported a problem: “${context.text}”. Try again, then tell your administrator.`;
    case 'single-sign-on':
      return 'Your sign-in could not be passed on to the phone. Sign in again.';
    case 'log-on-failed':
      return 'The server could not open your phone session. Try again, then tell your administrator.';
    case 'no-websocket':
      return 'This app cannot open a connection to a phone server. Tell your administrator.';
    case 'log-on-timeout':
      return 'The server answered but never opened your phone session. Try again in a moment.';
    case 'link-lost':
      return 'The connection was lost. It is being restored.';
    case 'too-many-attempts':
      return `Too many attempts. Wait ${seconds.format(Math.ceil(context.retryInMs / 1000))}, or the server may lock you out.`;
    case 'bad-destination':
      return context.typed.trim() === ''
        ? 'Nothing was dialled: type a number first.'
        : `“${context.typed}” is not something a phone can dial. Correct the number.`;
    case 'bad-argument':
      return 'This page asked the phone for something in a wrong way. Tell your administrator.';
    case 'unknown-setting':
      return 'The server has not told yet how this is set. Wait a moment, or enter the number.';
    case 'call-failed':
      return 'The call could not be made. Check the number, or try again.';
    case 'command-pending':
      return 'The last request is still on its way. Wait for the server’s answer.';
    case 'timeout':
      return `The server did not confirm ${command[context.command]}. ${context.command === 'directTransfer' ? 'So far, the call is still with you.' : 'That may still happen.'}`;
    case 'outcome-unknown':
      return `The connection was lost while ${command[context.command]} was on its way. Look again once it is back.`;
    case 'refused-by-server':
      return `The server refused ${command[context.command]}: “${context.text}”.`;
    case 'superseded':
      return 'A newer search took the place of this one.';
    case 'bad-user-data':
      return `The value for “${context.key}” does not fit. Correct it: nothing was sent.`;
    case 'bad-schema':
      return 'The data of your calls is not described well on this page. Tell your administrator.';
    case 'disposed':
      return 'The phone has been closed. Reload the page.';
    case 'not-connected':
    case 'unverified':
    case 'no-line':
    case 'browser-line':
    case 'no-call':
    case 'ambiguous':
    case 'in-call':
    case 'wrong-state':
    case 'several-calls':
    case 'no-transfer':
    case 'overdue':
      return `${refusal[context.code]}. Nothing was sent.`;
    default:
      return context satisfies never;
  }
}
