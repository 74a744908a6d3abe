import { enter } from './legs.js';
import type { Leg, Line, Queue } from './model.js';
import type { Pbx } from './pbx.js';
import { ring } from './setup.js';

/** Lets a caller wait in a queue until a member takes the call or the caller gives up. */
export function enterQueue(pbx: Pbx, caller: Leg, queue: Queue): void {
  caller.queueName = queue.entry.name;
  if (caller.state === 'dialing') enter(pbx, caller, 'established');
  offer(pbx, caller, queue);
}

/** Rings whoever is free; when nobody is, or nobody answers, looks again a little later. */
function offer(pbx: Pbx, caller: Leg, queue: Queue): void {
  const members = choose(pbx, queue);
  if (members.length === 0) {
    waitAndOffer(pbx, caller, queue);
    return;
  }
  for (const line of members) queue.lastOffered.set(line.number, pbx.elapsed());
  const again = () => waitAndOffer(pbx, caller, queue);
  const parties = members.map((line) => ({ kind: 'line', line, device: 'desk' }) as const);
  ring(pbx, caller, parties, pbx.settings.queueRingMs, { onTimeout: again, onDeclined: again });
}

function waitAndOffer(pbx: Pbx, caller: Leg, queue: Queue): void {
  const stop = pbx.after(pbx.settings.queueRetryMs, () => offer(pbx, caller, queue));
  const nobodyRings = () => {};
  caller.setup = { answered: nobodyRings, declined: nobodyRings, cancelled: stop };
}

function choose(pbx: Pbx, queue: Queue): readonly Line[] {
  const free = queue.entry.members.flatMap((number) => pbx.lines.get(number) ?? []).filter(isFree);
  switch (queue.entry.strategy) {
    case 'ring-all':
      return free;
    case 'one-by-one':
      return free.sort((a, b) => (queue.lastOffered.get(a.number) ?? 0) - (queue.lastOffered.get(b.number) ?? 0)).slice(0, 1);
    default:
      return queue.entry.strategy satisfies never;
  }
}

/** A queue bothers only members who are there, idle, and willing. */
function isFree(line: Line): boolean {
  return line.attended && line.status === 'AVAILABLE' && !line.user.features.dnd;
}
