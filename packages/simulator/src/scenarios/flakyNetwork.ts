import { between } from '../random.js';
import type { Stage } from './Scenario.js';

/** Breaks every socket now and then, or freezes them for a while: the weather of a bad network. */
export function playFlakyNetwork(stage: Stage): void {
  const { faults, random } = stage;
  const next = () =>
    stage.after(between(random, 20, 40), () => {
      if (random() < 0.5) faults.drop();
      else {
        faults.freeze();
        stage.after(between(random, 5, 15), () => faults.thaw());
      }
      next();
    });
  next();
}
