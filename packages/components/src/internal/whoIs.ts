import type { Call } from '@hookswitch/core';
import type { Messages } from '../i18n/messages.js';

/** Whom a call is with, in one line of text. */
export function whoIs(call: Call, messages: Pick<Messages, 'unknownCaller'>): string {
  return call.name || call.number || messages.unknownCaller;
}
