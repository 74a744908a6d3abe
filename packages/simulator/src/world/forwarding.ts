import { bareNumber } from './destination.js';
import { isConnected } from './legs.js';
import type { ForwardSetting, Leg, Line } from './model.js';

/** What becomes of a call to a line. */
export type NextStep =
  | { readonly kind: 'ring' }
  | { readonly kind: 'forward'; readonly to: string }
  | { readonly kind: 'voicemail' }
  | { readonly kind: 'refuse' };

/** Where a call to a line goes first. The order is the PBX's: unconditional, do not disturb, busy. */
export function onArrival(line: Line, legs: Iterable<Leg>): NextStep {
  const { features } = line.user;
  const always = followed(features.uncFwd);
  if (always) return always;
  if (features.dnd) return toVoicemail(line);
  if (!line.registered) return onNoAnswer(line);
  return (isOnCall(line, legs) && followed(features.busyFwd)) || { kind: 'ring' };
}

/** Where a call goes that rang in vain. */
export function onNoAnswer(line: Line): NextStep {
  return followed(line.user.features.naFwd) ?? toVoicemail(line);
}

/** Where a call goes that was hung up while it rang: to a phone, that is what busy is. */
export function onDeclined(line: Line): NextStep {
  return followed(line.user.features.busyFwd) ?? toVoicemail(line);
}

function followed(forward: ForwardSetting): NextStep | undefined {
  return forward.enabled && forward.destination !== '' ? { kind: 'forward', to: bareNumber(forward.destination) } : undefined;
}

function toVoicemail(line: Line): NextStep {
  return line.user.mailbox ? { kind: 'voicemail' } : { kind: 'refuse' };
}

function isOnCall(line: Line, legs: Iterable<Leg>): boolean {
  for (const leg of legs)
    if (leg.party.kind === 'line' && leg.party.line === line && (isConnected(leg) || leg.state === 'dialing')) return true;
  return false;
}
