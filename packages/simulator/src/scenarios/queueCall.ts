import { sendCustomer } from './customers.js';
import type { Stage } from './Scenario.js';

/** Lets one customer call, two seconds after each log-in; nobody outside does anything more by themselves. */
export function playQueueCall(stage: Stage): void {
  stage.atEnd(
    stage.world.subscribe((event) => {
      if (event.type === 'attendance' && event.attended) stage.after(2_000, () => sendCustomer(stage, event.line));
    }),
  );
}
