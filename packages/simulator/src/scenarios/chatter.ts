import { between, pick } from '../random.js';
import type { Stage } from './Scenario.js';

/** Lets colleagues nobody plays call each other now and then, so that a grid of their states lives. */
export function playChatter(stage: Stage): void {
  const { world, random } = stage;
  const next = () =>
    stage.after(between(random, 6, 14), () => {
      const from = pick(random, idle(stage));
      const to = pick(
        random,
        idle(stage).filter((number) => number !== from),
      );
      if (from !== undefined && to !== undefined) world.call(from, to);
      next();
    });
  next();
}

function idle({ world }: Stage): readonly string[] {
  return world.directory.users.flatMap(({ number }) => {
    if (number === undefined || world.isAttended(number) || world.statusOf(number) !== 'AVAILABLE') return [];
    return world.user(number)?.features.dnd ? [] : [number];
  });
}
