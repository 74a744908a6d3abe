import { lineOf } from './identity.js';
import type { Identity, Leg, LegState, Line, Party } from './model.js';
import type { Pbx } from './pbx.js';
import { phoneEventOf } from './phoneEvent.js';
import { phoneStatusOf } from './phoneStatus.js';
import { isGuarded, trunkOf } from './trunk.js';

/** What a new leg is born with. */
export interface LegStart {
  readonly party: Party;
  readonly direction: Leg['direction'];
  readonly state: 'dialing' | 'ringing';
  readonly other: Identity;
  /** The conversation it joins; its own when absent. */
  readonly linkedId?: string;
  readonly isAsked?: boolean;
}

/** Makes a leg, without a word to anyone: the caller announces it once its variables are set. */
export function createLeg(pbx: Pbx, start: LegStart): Leg {
  const uniqueId = pbx.nextId();
  const leg: Leg = {
    uniqueId,
    linkedId: start.linkedId ?? uniqueId,
    party: start.party,
    direction: start.direction,
    state: start.state,
    other: start.other,
    peer: undefined,
    setup: undefined,
    room: undefined,
    queueName: undefined,
    isAsked: start.isAsked ?? false,
    variables: new Map([
      ['SIPCALLID', `${uniqueId.replace('.', '-')}@192.0.2.10`],
      // Private to the dial plan: here so that the filter has something to keep back, as it has on a real server.
      ['CHANNEL', `SIP/${start.party.kind === 'line' ? 'line' : trunkOf(pbx)}-${uniqueId}`],
    ]),
    told: undefined,
    onReleased: [],
  };
  pbx.legs.add(leg);
  return leg;
}

/** Tells a leg's owner how it stands, then everyone who watches the line. */
export function announce(pbx: Pbx, leg: Leg): void {
  const event = phoneEventOf(leg, pbx.beliefs, !isGuarded(pbx, leg.party));
  leg.told = event;
  pbx.emit({ type: 'leg', leg, event });
  const line = lineOf(leg);
  if (line) refreshStatus(pbx, line);
}

/** Moves a leg to a state and says so. */
export function enter(pbx: Pbx, leg: Leg, state: Exclude<LegState, 'released'>): void {
  leg.state = state;
  announce(pbx, leg);
}

/** Ends one leg and nothing else: what that means for others is up to who ends it. */
export function release(pbx: Pbx, leg: Leg): void {
  if (leg.state === 'released') return;
  leg.state = 'released';
  pbx.legs.delete(leg);
  leg.peer = undefined;
  leg.setup = undefined;
  const line = lineOf(leg);
  if (line?.consultation?.first === leg || line?.consultation?.second === leg) line.consultation = undefined;
  for (const run of leg.onReleased.splice(0)) run();
  announce(pbx, leg);
}

/** Works a line's status out anew and tells whoever watches, if it changed. */
export function refreshStatus(pbx: Pbx, line: Line): void {
  const status = phoneStatusOf(line, pbx.legs);
  if (status === line.status) return;
  line.status = status;
  pbx.emit({ type: 'status', line, status });
}

/** The legs a line reports, oldest first. */
export function legsOf(pbx: Pbx, line: Line): readonly Leg[] {
  return [...pbx.legs].filter((leg) => lineOf(leg) === line);
}

/** Whether two parties talk, or one of them waits on hold. */
export function isConnected(leg: Leg): boolean {
  return leg.state === 'established' || leg.state === 'held';
}
