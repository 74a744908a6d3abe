import { between } from '../random.js';
import { lineOf, numberOf } from '../world/identity.js';
import type { Leg, Line } from '../world/model.js';
import type { Stage } from './Scenario.js';

/** Seconds from one time to another; each use draws its own. */
type Span = readonly [from: number, to: number];

const PICK_UP: Span = [2, 6];
const TALK: Span = [20, 60];
const HOLD_AFTER: Span = [5, 10];
const HOLD_FOR: Span = [4, 8];
const PATIENCE: Span = [45, 75];
const MESSAGE: Span = [7, 12];
/** The share of calls a scripted person lets ring in vain, and of those they put on hold for a moment. */
const IGNORED = 0.1;
const HELD = 0.3;

/**
 * Plays everyone no person plays: outside phones, and the lines nobody is logged in to. They pick up after a few
 * seconds, sometimes hold, leave messages, lose patience, and hang up.
 */
export function playPeople(stage: Stage): void {
  const { world } = stage;
  const talking = new Set<Leg>();
  const leave = world.subscribe((event) => {
    if (event.type === 'attendance' && event.attended) handOver(stage, event.line);
    if (event.type !== 'leg' || !isPlayed(event.leg)) return;
    const { leg } = event;
    switch (leg.state) {
      case 'ringing':
        pickUpLater(stage, leg);
        break;
      case 'established':
        if (!leg.peer) waitLater(stage, leg);
        else if (!talking.has(leg)) {
          talking.add(leg);
          talk(stage, leg);
        }
        break;
      case 'released':
        talking.delete(leg);
        break;
      case 'dialing':
      case 'held':
      case 'failed':
        break;
      default:
        leg.state satisfies never;
    }
  });
  stage.atEnd(leave);
}

/** Whether the script plays this leg's owner. */
function isPlayed(leg: Leg): boolean {
  return lineOf(leg)?.attended !== true;
}

/** A person sits down at a scripted phone: calls among scripted people end, so that the person begins with a free line. */
function handOver({ world }: Stage, line: Line): void {
  for (const { uniqueId, otherDN } of world.callsOf(line.number)) if (!world.isAttended(otherDN)) world.hangUp(line.number, uniqueId);
}

function pickUpLater(stage: Stage, leg: Leg): void {
  // Colleagues ignore each other now and then, but never a person: somebody who tries the phone wants an answer.
  if (lineOf(leg) && !stage.world.isAttended(leg.other.number) && stage.random() < IGNORED) return;
  later(stage, leg, PICK_UP, () => stage.world.answer(numberOf(leg), leg.uniqueId));
}

/** Alone on the line: in a queue, at a mailbox, or in a room. */
function waitLater(stage: Stage, leg: Leg): void {
  const waitingFor = leg.setup;
  const span = waitingFor ? PATIENCE : leg.room ? TALK : MESSAGE;
  later(stage, leg, span, () => !leg.peer && stage.world.hangUp(numberOf(leg), leg.uniqueId));
}

function talk(stage: Stage, leg: Leg): void {
  const toggle = () => stage.world.hold(numberOf(leg), leg.uniqueId);
  if (lineOf(leg) && stage.random() < HELD)
    later(stage, leg, HOLD_AFTER, () => {
      toggle();
      later(stage, leg, HOLD_FOR, () => leg.state === 'held' && toggle());
    });
  later(stage, leg, TALK, () => stage.world.hangUp(numberOf(leg), leg.uniqueId));
}

/** Does something to a leg in a while, if it still lives and its owner is still played. */
function later(stage: Stage, leg: Leg, [from, to]: Span, act: () => void): void {
  stage.after(between(stage.random, from, to), () => {
    if (leg.state !== 'released' && isPlayed(leg)) act();
  });
}
