import { findDestination } from './destination.js';
import { fail } from './failure.js';
import { type NextStep, onArrival, onDeclined, onNoAnswer } from './forwarding.js';
import { lineOf } from './identity.js';
import type { Leg, Line } from './model.js';
import type { Pbx } from './pbx.js';
import { enterQueue } from './queues.js';
import { enterRoom } from './rooms.js';
import { ring } from './setup.js';
import { playMessages, recordMessage } from './voicemail.js';

/** How long somebody outside lets it ring, in milliseconds. */
const OUTSIDE_PATIENCE = 60_000;

/** Sends a caller on the way to a number, through every forward, until somebody rings, a machine answers, or it fails. */
export function route(pbx: Pbx, caller: Leg, number: string): void {
  walk({ pbx, caller, visited: new Set() }, number);
}

interface Journey {
  readonly pbx: Pbx;
  readonly caller: Leg;
  /** Lines this call has tried: meeting one again is a loop. */
  readonly visited: Set<Line>;
}

function walk(journey: Journey, number: string): void {
  const { pbx, caller } = journey;
  const destination = findDestination(pbx, number);
  switch (destination.kind) {
    case 'line':
      callLine(journey, destination.line);
      break;
    case 'queue':
      enterQueue(pbx, caller, destination.queue);
      break;
    case 'room':
      enterRoom(pbx, caller, destination.room);
      break;
    case 'mailbox':
      callMailbox(journey);
      break;
    case 'outside': {
      const giveUp = () => fail(pbx, caller);
      const party = { kind: 'outside', customer: destination.customer } as const;
      ring(pbx, caller, [party], OUTSIDE_PATIENCE, { onTimeout: giveUp, onDeclined: giveUp });
      break;
    }
    case 'nowhere':
      fail(pbx, caller);
      break;
    default:
      destination satisfies never;
  }
}

function callLine(journey: Journey, line: Line): void {
  const { pbx, caller, visited } = journey;
  // A loop of forwards, or one's own number: nobody else is left to ring.
  if (visited.has(line) || lineOf(caller) === line) {
    fail(pbx, caller);
    return;
  }
  visited.add(line);
  take(journey, line, onArrival(line, pbx.legs));
}

function take(journey: Journey, line: Line, step: NextStep): void {
  const { pbx, caller } = journey;
  switch (step.kind) {
    case 'ring':
      ring(pbx, caller, [{ kind: 'line', line, device: 'desk' }], pbx.settings.noAnswerMs, {
        onTimeout: () => take(journey, line, onNoAnswer(line)),
        onDeclined: () => take(journey, line, onDeclined(line)),
      });
      break;
    case 'forward':
      walk(journey, step.to);
      break;
    case 'voicemail':
      recordMessage(pbx, caller, line.user);
      break;
    case 'refuse':
      fail(pbx, caller);
      break;
    default:
      step satisfies never;
  }
}

function callMailbox({ pbx, caller }: Journey): void {
  const user = lineOf(caller)?.user;
  if (user?.mailbox) playMessages(pbx, caller, user);
  else fail(pbx, caller);
}
