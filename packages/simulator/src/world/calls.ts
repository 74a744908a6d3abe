import { hangUp } from './bridge.js';
import { bareNumber, type Destination, findDestination, nameOf } from './destination.js';
import type { Customer } from './directory.js';
import { fail } from './failure.js';
import { holdOthers, toggleHold } from './hold.js';
import { identityOf, identityOfLine } from './identity.js';
import { announce, createLeg, isConnected, legsOf } from './legs.js';
import type { Identity, Leg, Line, Party } from './model.js';
import type { Pbx } from './pbx.js';
import { route } from './route.js';
import { pickUp } from './setup.js';
import { attach, share, type Variables } from './userData.js';

/** What may go with a new call. */
export interface CallStart {
  readonly variables?: Variables | undefined;
  /** A call whose attached data the new one takes over: a consultation is about somebody. */
  readonly about?: Leg | undefined;
  /** Whether a client asked for it, rather than somebody with the handset in the hand. */
  readonly isAsked?: boolean | undefined;
}

/** Places a call; the leg that dials is handed back, or nothing when there is nobody to dial or nothing to dial with. */
export function placeCall(pbx: Pbx, party: Party, dialled: string, start: CallStart = {}): Leg | undefined {
  const number = bareNumber(dialled);
  if (number === '' || (party.kind === 'line' && party.device === 'desk' && !party.line.registered)) return undefined;
  const leg = describedLeg(pbx, party, number, start);
  if (ringsFirst(pbx, party, start)) ringOwnSet(pbx, leg, number);
  else setOut(pbx, leg, number);
  return leg;
}

/** A mobile has been picked up already. */
function ringsFirst({ beliefs }: Pbx, party: Party, { isAsked }: CallStart): boolean {
  return isAsked === true && beliefs.dialing === 'set-rings-first' && party.kind === 'line' && party.device === 'desk';
}

/** A leg that is to dial, with all its data, and nothing told of it. */
function describedLeg(pbx: Pbx, party: Party, number: string, { about, variables, isAsked = false }: CallStart): Leg {
  const destination = findDestination(pbx, number);
  const leg = createLeg(pbx, { party, direction: 'Outgoing', state: 'dialing', other: shownAs(destination, number), isAsked });
  describeCall(leg, party, destination, number);
  if (about) share(about, leg);
  if (variables) attach(leg, variables);
  return leg;
}

function setOut(pbx: Pbx, leg: Leg, number: string): void {
  leg.state = 'dialing';
  holdOthers(pbx, leg);
  if (pbx.beliefs.failure !== 'without-dialing' || findDestination(pbx, number).kind !== 'nowhere') announce(pbx, leg);
  route(pbx, leg, number);
}

/** The caller's own set rings, and the call goes out once it is picked up. */
function ringOwnSet(pbx: Pbx, leg: Leg, number: string): void {
  leg.state = 'ringing';
  const nothing = () => {};
  const answered = () => {
    stop();
    leg.setup = undefined;
    setOut(pbx, leg, number);
  };
  const stop = pbx.after(pbx.settings.setAnswerMs, answered);
  leg.onReleased.push(stop);
  leg.setup = { answered, declined: nothing, cancelled: nothing };
  announce(pbx, leg);
}

/** Lets somebody outside call in. */
export function callIn(pbx: Pbx, customer: Customer, number: string): Leg | undefined {
  return placeCall(pbx, { kind: 'outside', customer }, number, { variables: customer.userData });
}

/**
 * Rings the user's mobile first, then dials from there; the line reports the call although its phone stays free.
 * Without a mobile the call fails, and nothing of it is told before.
 */
export function callFromMobile(pbx: Pbx, line: Line, number: string, variables?: Variables): boolean {
  const party = { kind: 'line', line, device: 'mobile' } as const;
  const start: CallStart = { variables, isAsked: true };
  if (line.user.entry.mobileNumber === undefined) fail(pbx, describedLeg(pbx, party, bareNumber(number), start));
  else pbx.after(pbx.settings.mobileAnswerMs, () => placeCall(pbx, party, number, start));
  return true;
}

/** Picks up a ringing call: the one named, or the first that rang. */
export function answerCall(pbx: Pbx, legs: readonly Leg[], uniqueId?: string): boolean {
  const leg = choose(legs, named(pbx, uniqueId), (each) => each.state === 'ringing');
  return leg !== undefined && pickUp(pbx, leg);
}

/** Ends a call: the one named, or the one a handset put down would end. */
export function hangUpCall(pbx: Pbx, legs: readonly Leg[], uniqueId?: string): boolean {
  const leg = choose(legs, named(pbx, uniqueId), () => true, currentLeg);
  if (leg) hangUp(pbx, leg);
  return leg !== undefined;
}

/** Holds or resumes a call: the one named, or the current one. */
export function holdCall(pbx: Pbx, legs: readonly Leg[], uniqueId?: string): boolean {
  const leg = choose(legs, named(pbx, uniqueId), isConnected, connectedLeg);
  return leg !== undefined && toggleHold(pbx, leg);
}

/** Attaches data to every call that is connected, for the far end's later events and for whoever the call goes to. */
export function attachData(pbx: Pbx, line: Line, variables: Variables): boolean {
  const connected = legsOf(pbx, line).filter(isConnected);
  for (const leg of connected) {
    attach(leg, variables);
    if (leg.peer) attach(leg.peer, variables);
  }
  return connected.length > 0;
}

/** The call a handset's buttons mean: the one talked on, else the one dialled, else the one that rings, else the one held last. */
function currentLeg(legs: readonly Leg[]): Leg | undefined {
  return inState(legs, 'established') ?? inState(legs, 'dialing') ?? inState(legs, 'ringing') ?? legs.at(-1);
}

/** The call that is talked on, else the one held last. */
export function connectedLeg(legs: readonly Leg[]): Leg | undefined {
  return inState(legs, 'established') ?? legs.findLast((leg) => leg.state === 'held');
}

function inState(legs: readonly Leg[], state: Leg['state']): Leg | undefined {
  return legs.find((leg) => leg.state === state);
}

/** The id a command names its call by, where this PBX looks at it. */
function named(pbx: Pbx, uniqueId: string | undefined): string | undefined {
  return pbx.beliefs.commandIds === 'honoured' ? uniqueId : undefined;
}

function choose(
  legs: readonly Leg[],
  uniqueId: string | undefined,
  fits: (leg: Leg) => boolean,
  byDefault: (legs: readonly Leg[]) => Leg | undefined = (all) => all.find(fits),
): Leg | undefined {
  if (uniqueId === undefined) return byDefault(legs);
  return legs.find((leg) => leg.uniqueId === uniqueId && fits(leg));
}

function shownAs(destination: Destination, number: string): Identity {
  if (destination.kind === 'line') return identityOfLine(destination.line);
  return { number, name: nameOf(destination), username: undefined };
}

/** The variables a XiVO dial plan sets before anything rings. */
function describeCall(leg: Leg, party: Party, destination: Destination, number: string): void {
  const callee = destination.kind === 'line' ? destination.line.user : undefined;
  const caller = party.kind === 'line' ? party.line.user : undefined;
  const set = (key: string, value: string | undefined) => value !== undefined && leg.variables.set(key, value);
  set('XIVO_CONTEXT', caller ? 'default' : 'from-extern');
  set('XIVO_USERID', String((caller ?? callee)?.id ?? 1));
  if (!caller) set('XIVO_EXTENPATTERN', '_01234556XX');
  set('XIVO_SRCNUM', identityOf(party).number);
  set('XIVO_DSTNUM', number);
  set('XIVO_DST_FIRSTNAME', callee?.entry.firstName);
  set('XIVO_DST_LASTNAME', callee?.entry.lastName);
}
