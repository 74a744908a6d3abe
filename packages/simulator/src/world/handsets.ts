import { answerCall, attachData, callFromMobile, callIn, hangUpCall, holdCall, placeCall } from './calls.js';
import { bareNumber, findDestination } from './destination.js';
import type { Lookup } from './lookup.js';
import { cancelTransfer, completeTransfer, conferenceOnPhone, startTransfer, transferBlind } from './transfer.js';
import type { World } from './World.js';

/** What people do with a phone in the hand. */
export type Handsets = Pick<
  World,
  | 'call'
  | 'dial'
  | 'callQueue'
  | 'callFromMobile'
  | 'answer'
  | 'hangUp'
  | 'hold'
  | 'transfer'
  | 'startTransfer'
  | 'completeTransfer'
  | 'cancelTransfer'
  | 'conference'
  | 'attach'
>;

/** Puts the phones of a world into the hands of whoever calls these. */
export function createHandsets({ pbx, line, legs, withLine }: Lookup): Handsets {
  return {
    call(from, to, variables) {
      if (typeof from !== 'string') return callIn(pbx(), from, to)?.uniqueId;
      const own = line(from);
      if (own) return placeCall(pbx(), { kind: 'line', line: own, device: 'desk' }, to, { variables })?.uniqueId;
      const source = findDestination(pbx(), bareNumber(from));
      return source.kind === 'outside' ? callIn(pbx(), source.customer, to)?.uniqueId : undefined;
    },
    dial(who, to, variables) {
      const own = line(who);
      return own && placeCall(pbx(), { kind: 'line', line: own, device: 'desk' }, to, { variables, isAsked: true })?.uniqueId;
    },
    callQueue(name, customer = pbx().directory.customers[0]) {
      const queue = pbx().queues.find(({ entry }) => entry.name === name);
      return queue && customer ? callIn(pbx(), customer, queue.entry.number)?.uniqueId : undefined;
    },
    callFromMobile: (who, to, variables) => withLine(who, (own) => callFromMobile(pbx(), own, to, variables)),
    answer: (who, uniqueId) => answerCall(pbx(), legs(who), uniqueId),
    hangUp: (who, uniqueId) => hangUpCall(pbx(), legs(who), uniqueId),
    hold: (who, uniqueId) => holdCall(pbx(), legs(who), uniqueId),
    transfer: (who, to) => withLine(who, (own) => transferBlind(pbx(), own, to)),
    startTransfer: (who, to) => withLine(who, (own) => startTransfer(pbx(), own, to)),
    completeTransfer: (who) => withLine(who, (own) => completeTransfer(pbx(), own)),
    cancelTransfer: (who) => withLine(who, (own) => cancelTransfer(pbx(), own)),
    conference: (who) => withLine(who, (own) => conferenceOnPhone(pbx(), own)),
    attach: (who, variables) => withLine(who, (own) => attachData(pbx(), own, variables)),
  };
}
