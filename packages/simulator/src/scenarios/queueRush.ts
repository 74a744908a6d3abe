import type { Line } from '../world/model.js';
import { sendCustomer } from './customers.js';
import type { Stage } from './Scenario.js';

const AT_ONCE = 3;
const EVERY = 20_000;

/** Sends three customers at a time to whoever is logged in, busy or not. */
export function playQueueRush(stage: Stage): void {
  const agents = new Set<Line>();
  const rush = () => {
    for (const line of agents) for (let count = 0; count < AT_ONCE; count += 1) sendCustomer(stage, line);
    stage.after(EVERY, rush);
  };
  stage.after(EVERY, rush);
  stage.atEnd(
    stage.world.subscribe((event) => {
      if (event.type !== 'attendance') return;
      if (event.attended) {
        agents.add(event.line);
        stage.after(2_000, () => sendCustomer(stage, event.line));
      } else agents.delete(event.line);
    }),
  );
}
